export { memoryApplication, type MemoryApplication, type MemoryApplicationOptions } from './memory-application.ts';
