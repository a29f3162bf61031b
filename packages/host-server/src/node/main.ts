import { serve } from './serve-command.ts';

process.exitCode = await serve(process.argv.slice(2));
