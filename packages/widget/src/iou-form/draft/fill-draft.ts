import type { Kind, Person, RecordView, TermsEnvironment } from '@iou-kit/machine';
import type { Issue } from '@iou-kit/machine/values';
import { ShownIssues } from './shown-issues.ts';
import type { Submission } from './submit-draft.ts';
import { TermsDraft } from './terms-draft.ts';

export type OtherMode = 'share' | 'fill';

export interface FillDraftOptions {
  readonly kind: Kind;
  readonly view: RecordView;
  readonly environment: () => TermsEnvironment;
  /** The host knows the person. */
  readonly known: boolean;
  /** A record whose terms are taken over; its people are not. */
  readonly copyFrom?: RecordView | undefined;
  /** Terms that a fresh draft begins with. */
  readonly given?: Readonly<Record<string, unknown>> | undefined;
}

const nobody: Person = { name: '', idNumber: '', mobile: '' };
const isTyped = ({ name, idNumber, mobile }: Person): boolean => `${name}${idNumber}${mobile}`.trim() !== '';

/** Everything that stands in the form, as far as it goes. Particulars are held here alone: nothing keeps them but the host. */
export class FillDraft {
  readonly terms: TermsDraft;
  /** Shown problems of terms (`terms.rateBp`) and of `authority`; a person's fields show their own. */
  readonly issues: ShownIssues;
  role: string;
  mode: OtherMode = 'share';
  own: Person = nobody;
  other: Person = nobody;
  authority = false;
  /** There was something to take over that the host does not have yet. */
  readonly isCopy: boolean;
  readonly #known: boolean;
  #provided: string | undefined;
  #retypesOwn = false;
  #retypesOther = false;

  constructor({ kind, view: { record }, environment, known, copyFrom, given }: FillDraftOptions) {
    this.#known = known;
    this.terms = new TermsDraft(kind, environment);
    this.issues = new ShownIssues((path) => this.#judge(path));
    this.role = record.parties.initiator.role;
    const isFresh = Object.keys(record.terms).length === 0;
    this.isCopy = isFresh && (copyFrom ?? given) !== undefined;
    if (!isFresh) this.terms.fill(record.terms);
    else if (copyFrom) this.#copy(copyFrom);
    else this.#preset(environment().today, given);
  }

  /** How the person's own particulars stand: to be typed, known to the host, or kept in the record. */
  ownIs(view: RecordView): 'typed' | 'known' | 'kept' {
    if (this.#known) return 'known';
    return view.record.parties.initiator.details && !this.#retypesOwn && !isTyped(this.own) ? 'kept' : 'typed';
  }

  /** How the other's stand: in the record already, to be typed here, or to be given by themselves. */
  otherIs(view: RecordView): 'typed' | 'invited' | 'kept' {
    if (view.record.parties.counterparty.details && !this.#retypesOther) return 'kept';
    return this.mode === 'fill' || this.#retypesOther ? 'typed' : 'invited';
  }

  retypeOwn(): void {
    this.#retypesOwn = true;
  }

  retypeOther(): void {
    this.#retypesOther = true;
    this.mode = 'fill';
  }

  /** The host has taken these particulars. */
  noteProvided(own: Person): void {
    this.#provided = JSON.stringify(own);
  }

  get isOwnProvided(): boolean {
    return this.#provided === JSON.stringify(this.own);
  }

  /** Particulars stand here that the host does not have. */
  isUnsaved(view: RecordView): boolean {
    const own = this.ownIs(view) === 'typed' && isTyped(this.own) && !this.isOwnProvided;
    return own || (this.otherIs(view) === 'typed' && isTyped(this.other));
  }

  submission(view: RecordView): Submission {
    const own = this.ownIs(view);
    const other = this.otherIs(view);
    return {
      role: this.role,
      terms: this.terms.terms,
      own: own === 'typed' ? (this.isOwnProvided ? 'kept' : this.own) : keptIfThere(own, view),
      other: other === 'typed' ? this.other : other,
    };
  }

  #judge(path: string): Issue | undefined {
    if (path === 'authority') return this.authority ? undefined : { code: 'REQUIRED' };
    return this.terms.issue(path.slice('terms.'.length));
  }

  /** Pictures stay with the record that they were sent to. */
  #copy({ record, side }: RecordView): void {
    const pictures = new Set(this.terms.kind.fields.filter(({ type }) => type === 'images').map(({ name }) => name));
    this.terms.fill(Object.fromEntries(Object.entries(record.terms).filter(([name]) => !pictures.has(name))));
    this.role = record.parties[side].role;
  }

  /** A date that may be today is today, until the person says otherwise. */
  #preset(today: string, given: Readonly<Record<string, unknown>> = {}): void {
    this.terms.fill(given);
    for (const { name, type } of this.terms.kind.fields) {
      if (type !== 'date' || name in given) continue;
      const { min, max } = this.terms.bounds(name);
      const mayBeToday = (min === undefined || String(min) <= today) && (max === undefined || today <= String(max));
      if (mayBeToday) this.terms.type(name, today);
    }
  }
}

/** What the host knows is told to the record once. */
const keptIfThere = (own: 'known' | 'kept', { record }: RecordView): 'known' | 'kept' =>
  record.parties.initiator.details ? 'kept' : own;
