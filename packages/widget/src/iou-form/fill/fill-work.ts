import type { FieldIssue, Person, PersonField, RecordView, Refusal } from '@iou-kit/machine';
import { failureCode } from '../../parts/failure-code.ts';
import { checkPersonField, type PersonRules } from '../../parts/person-fields/check-person-field.ts';
import { Autosave, type SaveState } from '../draft/autosave.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import type { FillDraft, OtherMode } from '../draft/fill-draft.ts';
import { rememberedWay, rememberWay } from '../draft/remembered-way.ts';
import { submitDraft, type SubmissionStep } from '../draft/submit-draft.ts';

const personFields: readonly PersonField[] = ['name', 'idNumber', 'mobile'];

export interface FillWorkOptions {
  readonly session: DraftSession;
  readonly draft: FillDraft;
  readonly rules: () => PersonRules;
  /** Something that is shown has changed. */
  readonly onChange: () => void;
  /** The host has kept the terms. */
  readonly onSaved: () => void;
}

/** What is going on between a form and its host: saving while it is filled in, handing in, and what the host had against it. */
export class FillWork {
  readonly draft: FillDraft;
  readonly #options: FillWorkOptions;
  readonly #autosave: Autosave;
  /** What the host has against particulars; each is gone when its field is changed. */
  ownErrors: readonly FieldIssue[] = [];
  otherErrors: readonly FieldIssue[] = [];
  refusal: Refusal | null = null;
  failure: string | null = null;
  isBusy = false;
  #providing: Promise<void> | undefined;
  /** Own particulars that the host has been given and has not answered to. */
  #offered: Person | undefined;

  constructor(options: FillWorkOptions) {
    this.#options = options;
    this.draft = options.draft;
    this.draft.mode = rememberedWay(this.view.record.id);
    this.#autosave = new Autosave(() => this.#saveTerms(), options.onChange);
    if (this.draft.isCopy) this.#autosave.change();
  }

  get view(): RecordView {
    return this.#options.session.view;
  }

  get saved(): SaveState {
    return this.#autosave.state;
  }

  get isUnsaved(): boolean {
    return this.#autosave.isUnsaved || this.draft.isUnsaved(this.view);
  }

  /** Nothing of the other's particulars stands in the form alone: they go to the host with 下一步 and not before. */
  get keepsOther(): boolean {
    return this.draft.otherIs(this.view) !== 'typed';
  }

  async flush(): Promise<void> {
    await Promise.all([this.#autosave.flush(), this.provideOwn()]);
  }

  /** Terms or role have changed. */
  touch(): void {
    this.#autosave.change();
    this.#options.onChange();
  }

  chooseWay(way: OtherMode): void {
    this.draft.mode = way;
    rememberWay(this.view.record.id, way);
    this.#options.onChange();
  }

  typeOwn(field: PersonField, own: Person): void {
    this.draft.own = own;
    this.ownErrors = without(this.ownErrors, field);
    this.#options.onChange();
    // A number is whole with its last digit; of a name only the person knows, and leaves the field.
    if (field !== 'name') void this.provideOwn();
  }

  typeOther(field: PersonField, other: Person): void {
    this.draft.other = other;
    this.otherErrors = without(this.otherErrors, field);
    this.#options.onChange();
  }

  /** What is wrong with the person's own particulars; nothing where they are not typed. */
  ownIssues(): readonly FieldIssue[] {
    if (this.draft.ownIs(this.view) !== 'typed') return [];
    return issuesOf(this.draft.own, this.#options.rules(), this.ownErrors);
  }

  otherIssues(): readonly FieldIssue[] {
    if (this.draft.otherIs(this.view) !== 'typed') return [];
    return issuesOf(this.draft.other, { ...this.#options.rules(), other: this.draft.own }, this.otherErrors);
  }

  /** Keeps own particulars with the host as soon as they are whole, so that a reload does not lose them. */
  async provideOwn(): Promise<void> {
    if (this.isBusy || this.draft.ownIs(this.view) !== 'typed') return;
    if (this.draft.isOwnProvided || this.ownIssues().length > 0) return;
    if (this.#offered !== this.draft.own) this.#providing = this.#provide(this.draft.own);
    await this.#providing;
  }

  async #provide(own: Person): Promise<void> {
    this.#offered = own;
    try {
      const outcome = await this.#options.session.commit({ type: 'details.provide', party: own });
      if (outcome.ok) this.draft.noteProvided(own);
      // Other refusals are said with 下一步, when the person asks for an answer.
      else if (own === this.draft.own) this.#blame('own', outcome.refusal);
    } catch {
      // Not kept yet; 下一步 hands them in again.
    }
    if (this.#offered === own) this.#offered = undefined;
    this.#options.onChange();
  }

  /** Hands everything in. True when the record took it. */
  submit(): Promise<boolean> {
    return this.#busily(async () => {
      const { session } = this.#options;
      const { own } = this.draft;
      await this.#providing;
      const outcome = await submitDraft(session, this.draft.submission(this.view), (step) => {
        if (step === 'own') this.draft.noteProvided(own);
        if (step === 'terms') this.#autosave.settle();
      });
      if (outcome.ok || session.view.record.state !== 'draft') {
        rememberWay(session.view.record.id, 'share');
        return true;
      }
      if (!this.#blame(outcome.step, outcome.refusal)) this.refusal = outcome.refusal;
      return false;
    });
  }

  /** Takes an invitation back, so that somebody else may be named. */
  withdraw(): Promise<boolean> {
    return this.#busily(async () => {
      const outcome = await this.#options.session.commit({ type: 'invitation.withdraw' });
      if (!outcome.ok) this.refusal = outcome.refusal;
      return outcome.ok;
    });
  }

  /** One thing at a time; what the host says to it stays until the next. */
  async #busily(act: () => Promise<boolean>): Promise<boolean> {
    if (this.isBusy) return false;
    Object.assign(this, { isBusy: true, refusal: null, failure: null });
    this.#options.onChange();
    try {
      await this.#autosave.hold();
      return await act();
    } catch (error) {
      this.failure = failureCode(error);
      return false;
    } finally {
      this.isBusy = false;
      this.#autosave.release();
      this.#options.onChange();
    }
  }

  async #saveTerms(): Promise<boolean> {
    const { terms, role } = this.draft;
    try {
      const outcome = await this.#options.session.commit({
        type: 'terms.save',
        terms: terms.terms,
        role,
        partial: true,
      });
      if (outcome.ok) this.#options.onSaved();
      return outcome.ok;
    } catch {
      return false;
    }
  }

  /** Puts what the host refused to the fields it is about; false where it is about none. */
  #blame(step: SubmissionStep, refusal: Refusal): boolean {
    const issues = fieldIssues(refusal);
    if (issues.length === 0) return false;
    const terms = issues.filter(({ path }) => path.startsWith('terms.') || path === 'authority');
    this.draft.issues.refuse(
      terms.map(({ path, code, params }) => ({ path, issue: { code, ...(params && { params }) } })),
    );
    const people = issues.filter(({ path }) => path.startsWith('party.'));
    if (step === 'own') this.ownErrors = people;
    if (step === 'other') this.otherErrors = people;
    return terms.length > 0 || (people.length > 0 && step !== 'terms');
  }
}

function issuesOf(person: Person, rules: PersonRules, errors: readonly FieldIssue[]): readonly FieldIssue[] {
  return personFields.flatMap(
    (field) => checkPersonField(field, person, rules) ?? errors.find(({ path }) => path === `party.${field}`) ?? [],
  );
}

const without = (errors: readonly FieldIssue[], field: PersonField): readonly FieldIssue[] =>
  errors.filter(({ path }) => path !== `party.${field}`);

/** 姓名与身份证号不一致 is said at the number, whose slip is likelier. */
const fieldIssues = ({ code, issues = [] }: Refusal): readonly FieldIssue[] =>
  code === 'IDENTITY_MISMATCH' ? [{ path: 'party.idNumber', code }] : code === 'INVALID_FIELDS' ? issues : [];
