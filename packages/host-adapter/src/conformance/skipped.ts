/** Thrown by a suite where the host or its world does not offer what it is about. Said in the report; no failure. */
export class Skipped extends Error {
  constructor(why: string) {
    super(why);
    this.name = 'Skipped';
  }
}
