import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { FromClient, Shot, ToClient } from './protocol.ts';

/** A client in a process of its own. */
export interface RaceClient {
  load(shot: Shot): Promise<void>;
  /** Fires at this instant, milliseconds since 1970. */
  go(at: number): Promise<{ readonly status: number; readonly body: string }>;
  end(): void;
}

const script = fileURLToPath(new URL('./client-process.ts', import.meta.url));

export function raceClient(): RaceClient {
  const child = fork(script, [], { stdio: 'inherit' });
  const ask = (message: ToClient): Promise<FromClient> =>
    new Promise((resolve, reject) => {
      child.once('exit', reject);
      child.once('message', (answer) => {
        child.off('exit', reject);
        resolve(answer as FromClient);
      });
      child.send(message);
    });
  return {
    async load(shot) {
      const answer = await ask({ type: 'load', shot });
      if (answer.type !== 'ready') throw new Error(`not ready: ${JSON.stringify(answer)}`);
    },
    async go(at) {
      const answer = await ask({ type: 'go', at });
      if (answer.type !== 'hit') throw new Error(`no answer: ${JSON.stringify(answer)}`);
      return answer;
    },
    end: () => {
      child.disconnect();
    },
  };
}
