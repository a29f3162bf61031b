export { sqliteStore, type SqliteStore } from './sqlite-store.ts';
