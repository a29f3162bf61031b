import { httpHost } from '@iou-kit/host-adapter/http';
import '../context-root/define.ts';
import '../../iou-host/define.ts';
import { IouHostElement } from '../../iou-host/iou-host.ts';

// The one place where the elements meet a concrete host.
IouHostElement.connect = (options) => httpHost(options);
