import { base64url } from 'jose';
import { sha256Hex } from '@iou-kit/machine';
import { randomBytes } from '../keys/bytes.ts';
import type { DemoStore } from './demo-store.ts';

/** One-use codes that sign in as a person, and the sessions that they begin. Only hashes are kept. */
export interface SignIn {
  code(person: string): Promise<string>;
  /** A new session's secret, or null for a code that is not this person's or was used. */
  begin(person: string, code: string): Promise<string | null>;
  holds(person: string, secret: string): Promise<boolean>;
}

const secret = () => base64url.encode(randomBytes(16));

export function signIn(store: DemoStore): SignIn {
  return {
    async code(person) {
      const code = secret();
      await store.put('login', sha256Hex(code), person);
      return code;
    },
    async begin(person, code) {
      const key = sha256Hex(code);
      if ((await store.get('login', key)) !== person || (await store.take('login', key)) !== person) return null;
      const session = secret();
      await store.put('session', sha256Hex(session), person);
      return session;
    },
    holds: async (person, session) => (await store.get('session', sha256Hex(session))) === person,
  };
}
