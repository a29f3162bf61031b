import { openFrame } from '@iou-kit/host-adapter/frame';
import '../../iou-embed/define.ts';
import { IouEmbedElement } from '../../iou-embed/iou-embed.ts';

// The one place where the element meets the channel.
IouEmbedElement.connect = openFrame;
