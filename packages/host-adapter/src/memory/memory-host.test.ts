import { describe, test } from 'node:test';
import { hostContract } from '../contract/index.ts';
import { memoryHostWorld } from './memory-host.harness.ts';

hostContract({ describe, test }, 'memoryHost', (options) => memoryHostWorld(options));
