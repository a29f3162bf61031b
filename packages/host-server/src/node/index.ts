export { rotate } from './rotate-command.ts';
export { serve } from './serve-command.ts';
export { startServer, type RunningServer, type ServerOptions } from './server.ts';
export { sqliteStore, type SqliteStore } from './sqlite/index.ts';
