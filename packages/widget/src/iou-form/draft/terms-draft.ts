import type { FieldSpec, Kind, TermsEnvironment } from '@iou-kit/machine';
import type { Issue } from '@iou-kit/machine/values';
import { codecOf } from '../fields/field-codec.ts';

/**
 * The terms of a kind while they are being filled in: the text of each field as typed, and what it means. A text that means
 * nothing stays in its field and is left out of what is saved.
 */
export class TermsDraft {
  readonly kind: Kind;
  readonly #environment: () => TermsEnvironment;
  readonly #texts = new Map<string, string>();
  readonly #values = new Map<string, unknown>();

  constructor(kind: Kind, environment: () => TermsEnvironment) {
    this.kind = kind;
    this.#environment = environment;
  }

  /** Fills the fields from saved terms. */
  fill(terms: Readonly<Record<string, unknown>>): void {
    for (const spec of this.kind.fields) {
      const value = terms[spec.name];
      if (value === undefined) continue;
      this.#values.set(spec.name, value);
      this.#texts.set(spec.name, codecOf(spec).write(value));
    }
  }

  text(name: string): string {
    return this.#texts.get(name) ?? '';
  }

  value(name: string): unknown {
    return this.#values.get(name);
  }

  /** Takes a text as typed. */
  type(name: string, text: string): void {
    this.#texts.set(name, text);
    const read = codecOf(this.#spec(name)).read(text);
    if (read.ok && text !== '') this.#values.set(name, read.value);
    else this.#values.delete(name);
  }

  /** Takes a value that is not typed, as pictures are; undefined for none. */
  choose(name: string, value: unknown): void {
    if (value === undefined) this.#values.delete(name);
    else this.#values.set(name, value);
  }

  /** The fields that are asked, given the others. */
  get fields(): readonly FieldSpec[] {
    return this.kind.fields.filter((spec) => this.#isAsked(spec));
  }

  /** What there is so far of the fields that are asked. */
  get terms(): Record<string, unknown> {
    const asked = this.fields.map(({ name }) => [name, this.#values.get(name)] as const);
    return Object.fromEntries(asked.filter(([, value]) => value !== undefined));
  }

  bounds(name: string) {
    return this.kind.bounds(name, this.terms, this.#environment());
  }

  /** What is wrong with a field as it stands. */
  issue(name: string): Issue | undefined {
    const spec = this.#spec(name);
    if (!this.#isAsked(spec)) return undefined;
    const read = codecOf(spec).read(this.text(name));
    if (this.text(name) !== '' && !read.ok && read.issue.code !== 'REQUIRED') return read.issue;
    const [issue] = this.kind.checkField(name, this.terms, this.#environment());
    return issue && { code: issue.code, ...(issue.params && { params: issue.params }) };
  }

  /** The field after which it can be said what falls due when. */
  get lastOfSchedule(): string | undefined {
    const known: Record<string, unknown> = {};
    return this.fields.find(({ name }) => {
      known[name] = this.#values.get(name);
      return this.kind.schedule(known).length > 0;
    })?.name;
  }

  #spec(name: string): FieldSpec {
    const spec = this.kind.fields.find((field) => field.name === name);
    if (!spec) throw new RangeError(`iou-form: the kind ${this.kind.id} has no field ${name}`);
    return spec;
  }

  #isAsked(spec: FieldSpec): boolean {
    const when = 'when' in spec ? spec.when : undefined;
    return !when || Object.entries(when).every(([name, value]) => this.#values.get(name) === value);
  }
}
