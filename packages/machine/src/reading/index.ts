export { isGate, isHistoryEntry, isPolicy, isRecordView, isVerification, readRefusal } from './shapes.ts';
export { isObject, type Is } from './shape.ts';
