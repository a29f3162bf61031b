import { ContextConsumer, ContextProvider, createContext } from '@lit/context';
import type { VisitActor, VisitEvent, VisitSnapshot } from '@iou-kit/machine/visit';
import { hostScopeContext, type HostScope } from '@iou-kit/widget';
import { LitElement, html, type PropertyValues } from 'lit';

/** The widget's own context, which its parts find by this name so that two copies of it meet. */
const visit = createContext<VisitActor | undefined>(Symbol.for('iou-kit.visit'));

type Visits = HostScope['visits'];

/** One thing done in a visit, once the visit has come to where it can be done. */
export interface VisitStep {
  readonly when: (snapshot: VisitSnapshot) => boolean;
  readonly act: (send: (event: VisitEvent) => void) => void | Promise<void>;
}

/**
 * Stands where a top-level element would: opens the visit of a record, leads it step by step, and lends it to the part in
 * its slot.
 */
export class StoryVisitElement extends LitElement {
  static override properties = { recordId: { attribute: false }, steps: { attribute: false } };

  declare recordId: string;
  declare steps: readonly VisitStep[];

  readonly #provider = new ContextProvider(this, { context: visit });
  #visits: Visits | undefined;
  #stop: (() => void) | undefined;

  constructor() {
    super();
    this.recordId = '';
    this.steps = [];
    new ContextConsumer(this, {
      context: hostScopeContext,
      subscribe: true,
      callback: (scope) => {
        if (!scope || this.#visits) return;
        this.#visits = scope.visits;
        void this.#open(scope.visits);
      },
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
    this.#visits?.close(this.recordId);
    this.#visits = undefined;
  }

  protected override firstUpdated(_changed: PropertyValues): void {
    this.style.display = 'block';
  }

  protected override render() {
    return html`<slot></slot>`;
  }

  async #open(visits: Visits): Promise<void> {
    const actor = await visits.open(this.recordId);
    this.#provider.setValue(actor);
    const waiting = [...this.steps];
    let acting = false;
    const lead = async (): Promise<void> => {
      const [next] = waiting;
      if (acting || !next?.when(actor.getSnapshot())) return;
      waiting.shift();
      acting = true;
      await next.act((event) => {
        actor.send(event);
      });
      acting = false;
      await lead();
    };
    const subscription = actor.subscribe(() => void lead());
    this.#stop = () => {
      subscription.unsubscribe();
    };
    await lead();
  }
}

if (!customElements.get('story-visit')) customElements.define('story-visit', StoryVisitElement);
