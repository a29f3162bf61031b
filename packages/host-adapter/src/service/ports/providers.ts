import type { Person } from '@iou-kit/machine';

export type MatchResult = 'match' | 'mismatch' | 'unavailable';
export type FaceResult = 'pending' | 'passed' | 'failed' | 'unavailable' | 'cancelled' | 'mismatch';

/** Who vouches for people: name and number, carrier, face. Images never pass through here. */
export interface IdentityProvider {
  readonly name: string;
  readonly simulated: boolean;
  matchPerson(person: Pick<Person, 'name' | 'idNumber'>): Promise<MatchResult>;
  matchCarrier(person: Person): Promise<MatchResult>;
  startFace(request: {
    readonly id: string;
    readonly subject: string;
    readonly person: Person;
    readonly statement: string;
  }): Promise<{ readonly ref: string; readonly url?: string } | 'unavailable'>;
  faceResult(ref: string): Promise<FaceResult>;
}

/** Sends one approved template: they are approved for each kind of agreement. `id` is the idempotency key. A throw is retried. */
export interface SmsGateway {
  readonly simulated: boolean;
  send(message: {
    readonly id: string;
    readonly to: string;
    readonly kind: string;
    readonly template: string;
    readonly params: readonly string[];
    readonly text: string;
  }): Promise<{ readonly providerId: string }>;
}

export interface Clock {
  /** ISO 8601 UTC with milliseconds. */
  now(): string;
}
