import type { FaceResult } from '@iou-kit/host-adapter/service';

/**
 * What the pages of the demonstration can ask of the server, beside `/v1`. It exists only with simulated people and messages.
 * Answers are JSON, refusals RFC 9457 problems. POST wants `content-type: application/json`.
 *
 * Pages, from the folder of built pages: `/demo/` is `index.html`, `/demo/open/` is `open.html`, `/demo/people/<id>/sign/` is
 * `sign.html` and everything else under `/demo/people/<id>/` is `people.html` for every person, `/demo/<name>/` is
 * `<name>.html`; other paths are files.
 * Nothing in them may be inline: the content security policy allows scripts, styles, fonts and requests of the same origin.
 */
export interface DemoApi {
  /** `GET /demo/api/people`: the sample people, each with a fresh link to their own page. */
  people(): Promise<{ readonly people: readonly DemoPerson[] }>;

  /**
   * `POST /demo/people/<id>/session` with `{ code }`, the code of `#login=<code>`: signs in as that person, once for each code.
   * 204 and an HttpOnly cookie for `/demo/people/<id>/`; UNAUTHENTICATED for a code that is used up or another person's.
   */
  signIn(personId: string, code: string): Promise<void>;

  /**
   * `POST /demo/people/<id>/token` with `{}`: a token for the elements on that person's page. UNAUTHENTICATED where nobody has
   * signed in there. What a partner's back end would do with its API key.
   */
  token(personId: string): Promise<{ readonly token: string; readonly expiresAt: string }>;

  /**
   * `GET /demo/api/messages?person=<id>&after=<n>`: text messages, oldest first. With `person`, those to the sample number and
   * to any number that this person gave as their own; without, all. With `after`, those later than a `last` of before.
   * Cheap enough to be asked every second.
   */
  messages(query?: { readonly person?: string; readonly after?: number }): Promise<DemoInbox>;

  /** `GET /demo/api/face?person=<id>`: what that person's next face check will come to. */
  face(personId: string): Promise<{ readonly result: FaceResult }>;

  /** `POST /demo/api/face` with `{ person, result }`: decides what that person's next face checks come to. 204. */
  setFace(personId: string, result: FaceResult): Promise<void>;

  /** `GET /demo/api/clock`: the instant that the records live by, and how far it is ahead of real time. */
  clock(): Promise<DemoClock>;

  /**
   * `POST /demo/api/clock` with `{ advanceMs }` or `{ at }` (ISO): moves the records' clock forward and does what has fallen
   * due. It never goes back: INVALID_FIELDS. Tokens live by real time, so that nobody is signed out by it.
   */
  moveClock(to: { readonly advanceMs: number } | { readonly at: string }): Promise<DemoClock>;
}

export interface DemoPerson {
  readonly id: string;
  readonly name: string;
  readonly idNumber: string;
  readonly mobile: string;
  /** This person's own page, with a one-use code in the fragment: `/demo/people/<id>/#login=<code>`. */
  readonly url: string;
}

export interface DemoMessage {
  /** Its place among all messages; what `after` counts. */
  readonly n: number;
  readonly id: string;
  /** By the records' clock. */
  readonly at: string;
  /** The number it went to. */
  readonly to: string;
  readonly text: string;
  /** The person whose phone it is, where that is known. */
  readonly person?: string;
  /** Where a touch on the address in the text leads; absent where the text has none. */
  readonly url?: string;
}

export interface DemoInbox {
  readonly messages: readonly DemoMessage[];
  readonly last: number;
}

export interface DemoClock {
  readonly now: string;
  readonly aheadMs: number;
}
