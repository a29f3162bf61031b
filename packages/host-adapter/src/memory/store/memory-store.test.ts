import { describe, test } from 'node:test';
import { storeContract } from '../../contract/index.ts';
import { memoryStore } from './memory-store.ts';

storeContract({ describe, test }, 'memoryStore', () => ({ store: memoryStore() }));
