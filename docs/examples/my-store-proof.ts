import { describe, test } from 'node:test';
import { storeContract } from '@iou-kit/host-adapter/contract';
import { memoryStore } from '@iou-kit/host-adapter/memory';

// Yours instead of memoryStore, over an empty table for each test.
storeContract({ describe, test }, 'our store', () => ({ store: memoryStore() }));
