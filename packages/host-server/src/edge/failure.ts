import type { FailureEntry } from '../ports.ts';

const MOST_FRAMES = 8;

/** What may be kept of an error. Its message is left out, since it may quote what was being worked on. */
export function failureOf(error: unknown): Pick<FailureEntry, 'name' | 'code' | 'frames'> {
  if (!(error instanceof Error)) return { name: typeof error, code: '', frames: [] };
  const { code } = error as { code?: unknown };
  const frames = (error.stack ?? '').split('\n').flatMap((line) => {
    const [, frame] = /^\s+at (.*)$/.exec(line) ?? [];
    return frame === undefined ? [] : [frame];
  });
  const cause = error.cause === undefined ? [] : failureOf(error.cause).frames;
  return {
    name: error.name,
    code: typeof code === 'string' ? code : '',
    frames: [...frames, ...cause].slice(0, MOST_FRAMES),
  };
}
