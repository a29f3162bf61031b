import type { Kind, KindWords, RecordView } from '@iou-kit/machine';
import { shanghaiDate } from '@iou-kit/machine/values';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { HostScope } from '../../context/host-scope.ts';
import { LazyPart } from '../../controllers/lazy-part.ts';
import { OnlineController } from '../../controllers/online-controller.ts';
import { PatienceController } from '../../controllers/patience-controller.ts';
import { StepController } from '../../controllers/step-controller.ts';
import type { IouRefusalActionEvent } from '../../iou-refusal/iou-refusal.events.ts';
import { IouPersonFieldsElement } from '../../parts/person-fields/iou-person-fields.ts';
import { screenTitle } from '../../parts/screen-title.ts';
import { offlineBand, warningBand } from '../../parts/warning-band.ts';
import { base } from '../../styles/base.ts';
import { controls } from '../../styles/controls.ts';
import { layout } from '../../styles/layout.ts';
import { messages } from '../../styles/messages.ts';
import { tokens } from '../../styles/tokens.ts';
import { typography } from '../../styles/typography.ts';
import { roleWord, wordsOf } from '../../words/kind-words.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { FillDraft } from '../draft/fill-draft.ts';
import { IouPicturesElement, type PicturesSource } from '../fields/iou-pictures.ts';
import { capitals, needsMore, termId, type TermFieldSetting } from '../fields/term-field.ts';
import { IouDraftSavedEvent } from '../iou-form.events.ts';
import { errorSummary } from './error-summary.ts';
import { scheduleSentence } from './expected-schedule.ts';
import { fillBar } from './fill-bar.ts';
import { FillWork } from './fill-work.ts';
import { IouFilledEvent } from './fill.events.ts';
import { fillStyles } from './fill.styles.ts';
import { formProblems, judgedPaths, type ProblemsSetting } from './form-problems.ts';
import { otherName, otherSection, ownSection, roleChoice, type PersonSections } from './person-sections.ts';
import { PressGuard } from './press-guard.ts';
import { termSections } from './term-sections.ts';
import { UnsavedGuard } from './unsaved-guard.ts';

/**
 * 填写借条: who the two are and what they agree on, asked as the kind says. What is typed is kept by the host alone: terms as
 * they are typed, own particulars once they are whole, the other's with 下一步.
 *
 * @fires iou-draft-saved - The host has kept the terms so far.
 * @fires iou-filled - Everything was handed in.
 */
export class IouFillElement extends LitElement {
  static override styles = [tokens, base, typography, controls, messages, layout, fillStyles];

  @property({ attribute: false }) scope!: HostScope;
  @property({ attribute: false }) kind!: Kind;
  @property({ attribute: false }) session!: DraftSession;
  /** The session's view; a new one is shown. */
  @property({ attribute: false }) view!: RecordView;
  /** A record whose terms are taken over into a fresh draft. */
  @property({ attribute: false }) copyFrom: RecordView | undefined;
  /** Terms that a fresh draft begins with. */
  @property({ attribute: false }) given: Readonly<Record<string, unknown>> | undefined;

  /** 下一步 was pressed with something wrong. */
  @state() private showsProblems = false;
  @state() private showsPlan = false;
  /** What a screen reader is told of amounts, after the field is left. */
  @state() private told = '';

  #work!: FillWork;
  #pictures: PicturesSource | undefined;
  readonly #press = new PressGuard(this);
  readonly #patience = new PatienceController(this);
  readonly #online = new OnlineController(this);
  readonly #step = new StepController(this);
  readonly #plan = new LazyPart(this, () => import('../../iou-schedule/define.ts'));
  readonly #more = new LazyPart(this, () => import('../fields/more-fields.ts'));

  constructor() {
    super();
    new UnsavedGuard(this, { isUnsaved: () => this.isUnsaved, flush: () => void this.flush() });
  }

  /** Something stands here that the host does not have. */
  get isUnsaved(): boolean {
    return this.#work.isUnsaved;
  }

  /** Saves now what can be saved. */
  flush(): Promise<void> {
    return this.#work.flush();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    void this.flush();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('session')) this.#begin();
    if (needsMore(this.kind)) void this.#more.want();
  }

  protected override updated(): void {
    this.#step.at('fill');
  }

  protected override render(): TemplateResult {
    const { words } = this.scope;
    const { isBusy, saved } = this.#work;
    const sections = this.#sections();
    return html`
      <div class="container">
        <form class="screen" novalidate @submit=${(event: Event) => event.preventDefault()}>
          ${screenTitle(this.scope, this.#kindWords.screens.form)} ${offlineBand(words, this.#online.online)} ${this.#renderDeclined()} ${this.#renderSummary()}
          ${this.#renderRefusal()}
          <div class="stack" ?inert=${isBusy}>
            <div class="card" part="card">${roleChoice(sections)}</div>
            <div class="card" part="card">${ownSection(sections)}</div>
            <div class="card" part="card">${otherSection(sections)}</div>
            ${this.#renderTerms()}
          </div>
          <p class="visually-hidden" role="status">${isBusy ? words.common.submitting : this.told}</p>
          ${fillBar({
            words,
            saved,
            unkept: this.#work.keepsOther ? undefined : this.#other,
            patience: this.#patience.watch(isBusy),
            onNext: () => void this.#onNext(),
            onRefresh: () => void this.#onRefresh(),
          })}
        </form>
      </div>
    `;
  }

  #renderSummary(): TemplateResult | typeof nothing {
    const problems = this.showsProblems ? formProblems(this.#problems()) : [];
    return problems.length > 0 ? errorSummary(this.scope.words, problems) : nothing;
  }

  #renderRefusal(): TemplateResult {
    const { refusal, failure, view } = this.#work;
    return html`<iou-refusal
      .words=${this.scope.words}
      .refusal=${refusal}
      .failure=${failure}
      .setting=${{ side: view.side, record: view.record, place: 'form', nothingDone: refusal ? 'notSubmitted' : undefined }}
      @iou-refusal-action=${this.#onRefusalAction}
    ></iou-refusal>`;
  }

  #renderTerms(): readonly TemplateResult[] {
    return termSections({
      kind: this.kind,
      fields: this.#fields(),
      showsPlan: this.showsPlan,
      onPlan: () => void this.#togglePlan(),
    });
  }

  async #togglePlan(): Promise<void> {
    if (this.showsPlan || (await this.#plan.want())) this.showsPlan = !this.showsPlan;
  }

  /** The other person did not want to fill in their details. */
  #renderDeclined(): TemplateResult | typeof nothing {
    if (this.view.record.lastInvitation !== 'declined') return nothing;
    return warningBand(this.scope.words.states.draft.declined);
  }

  #begin(): void {
    const { scope, kind, session, copyFrom, given } = this;
    const { policy } = scope.policy;
    const environment = () => ({ today: this.#today, policy });
    const known = scope.me.known !== undefined;
    this.#work = new FillWork({
      session,
      draft: new FillDraft({ kind, view: session.view, environment, known, copyFrom, given }),
      rules: () => ({ today: this.#today, age: policy.age }),
      onChange: () => this.requestUpdate(),
      onSaved: () => this.dispatchEvent(new IouDraftSavedEvent(session.view.record.id)),
    });
    this.#pictures = scope.host.capabilities.attachments
      ? { storage: scope.host.storage, recordId: session.view.record.id, limits: policy.images }
      : undefined;
  }

  get #today(): string {
    return shanghaiDate(this.scope.now());
  }

  get #other(): string {
    const { roles, id } = this.kind;
    const other = this.#work.draft.role === roles[0] ? roles[1] : roles[0];
    return roleWord(this.scope.words, id, other);
  }

  get #kindWords(): KindWords {
    return wordsOf(this.scope.words, this.kind.id);
  }

  #fields(): TermFieldSetting {
    const { draft } = this.#work;
    return {
      scope: this.scope,
      words: this.scope.words,
      more: this.#more.value,
      otherName: otherName(this.view),
      kindWords: this.#kindWords,
      policy: this.scope.policy.policy,
      terms: draft.terms,
      draft,
      pictures: this.#pictures,
      onChange: (name) => {
        draft.issues.change(`terms.${name}`);
        this.#work.touch();
      },
      onLeave: (name) => this.#press.run(() => this.#leave(name)),
    };
  }

  #problems(): ProblemsSetting {
    return { ...this.#fields(), work: this.#work, other: this.#other, focus: (path) => this.#focus(path) };
  }

  #sections(): PersonSections {
    const work = this.#work;
    return {
      scope: this.scope,
      kindWords: this.#kindWords,
      work,
      today: this.#today,
      other: this.#other,
      onOwnLeft: () => this.#press.run(() => void work.provideOwn()),
      onChange: () => this.requestUpdate(),
    };
  }

  #leave(name: string): void {
    const { draft } = this.#work;
    draft.issues.leave(`terms.${name}`);
    const spec = draft.terms.fields.find((field) => field.name === name);
    const schedule = this.kind.schedule(draft.terms.terms);
    const said = this.#kindWords.schedule;
    if (spec?.type === 'amount') this.told = capitals(this.#fields(), name) ?? '';
    else if (said && schedule.length > 0) this.told = scheduleSentence(this.scope.words, said, schedule);
    this.requestUpdate();
  }

  readonly #onNext = async (): Promise<void> => {
    if (this.#work.isBusy) return;
    await this.#picturesElement?.whenSettled();
    this.#work.draft.issues.showAll(judgedPaths(this.#work));
    for (const person of this.renderRoot.querySelectorAll(':is(#own, #other)')) {
      if (person instanceof IouPersonFieldsElement) person.check();
    }
    if (formProblems(this.#problems()).length === 0 && (await this.#work.submit())) {
      this.showsProblems = false;
      this.dispatchEvent(new IouFilledEvent());
      return;
    }
    await this.#focusProblem();
  };

  async #focusProblem(): Promise<void> {
    this.showsProblems = true;
    this.requestUpdate();
    await this.updateComplete;
    const summary = this.renderRoot.querySelector<HTMLElement>('#summary');
    if (!summary) return this.renderRoot.querySelector<HTMLElement>('iou-refusal')?.focus();
    // It may be taller than the screen; its beginning is what is to be read.
    summary.focus({ preventScroll: true });
    summary.scrollIntoView({ block: 'start' });
  }

  readonly #onRefusalAction = ({ action }: IouRefusalActionEvent): void => {
    if (action === 'retry') void this.#onNext();
    if (action === 'seeLatest') this.dispatchEvent(new IouFilledEvent());
  };

  /** What has become of what was handed in: the record is looked at again. */
  readonly #onRefresh = async (): Promise<void> => {
    this.#patience.again();
    const found = await this.scope.host.storage.load(this.session.view.record.id).catch(() => undefined);
    if (found?.ok) this.session.take(found.value);
  };

  get #picturesElement(): IouPicturesElement | undefined {
    const found = this.renderRoot.querySelector('iou-pictures');
    return found instanceof IouPicturesElement ? found : undefined;
  }

  #focus(path: string): void {
    const [place = '', name = ''] = path.split('.');
    const person = this.renderRoot.querySelector(`#${place}`);
    if (person instanceof IouPersonFieldsElement) void person.focusField(name);
    else this.#focusControl(place === 'terms' ? termId(name) : place);
  }

  #focusControl(id: string): void {
    const control = this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
    const choice = control?.querySelector<HTMLElement>('input:checked') ?? control?.querySelector<HTMLElement>('input');
    (choice ?? control)?.focus();
  }
}
