export { decide, lapse } from './decide.ts';
export { parseCommand } from './parse-command.ts';
