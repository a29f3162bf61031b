import { LitElement, html, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import { base } from '../styles/base.ts';
import { elementTokens, tokens } from '../styles/tokens.ts';
import { typography } from '../styles/typography.ts';
import type { Words } from '../words/words.ts';
import { ink as chinese } from '../words/zh-cn/parts.ts';
import { isBlankInk } from './blank-ink.ts';
import { InkCanvas } from './ink-canvas.ts';
import { decodeInk, encodeInk, MAX_POINTS, type DrawnInk } from './ink-encoding.ts';
import { InkPen, inkPoint, type PenSample } from './ink-pen.ts';
import { fitInk, toInk, type InkView } from './ink-view.ts';
import { IouInkChangeEvent } from './iou-ink.events.ts';
import { inkStyles } from './iou-ink.styles.ts';
import type { InkDrawing, InkPoint, InkStroke } from './stroke.ts';

/**
 * A pad to write one's name on with finger, pen or mouse. Usable alone and in a form, whose value is its ink as JSON.
 *
 * @csspart pad - The surface.
 * @cssprop [--iou-ink-height=220px] - How high the pad is.
 * @cssprop --iou-ink-ink - The colour of the writing.
 * @cssprop --iou-ink-paper - The colour of the surface.
 * @fires iou-ink-change - Something was written, undone or cleared.
 */
export class IouInkElement extends LitElement {
  static readonly formAssociated = true;
  static override styles = [tokens, elementTokens('ink', 'ink', 'paper'), base, typography, inkStyles];

  /** The pad's words; Chinese unless given. */
  @property({ attribute: false }) words: Words['ink'] = chinese;
  /** The name under which a form submits the ink. */
  @property({ reflect: true }) name = '';
  /** Nothing can be written. */
  @property({ type: Boolean, reflect: true }) disabled = false;

  @state() private drawing: InkDrawing | null = null;

  readonly #internals = this.attachInternals();
  readonly #canvas = createRef<HTMLCanvasElement>();
  readonly #brush = new InkCanvas();
  readonly #pen = new InkPen({
    begin: (sample) => this.#begin(sample),
    move: (samples) => {
      this.#extend(samples);
    },
    end: () => {
      this.#finish();
    },
    discard: () => {
      this.#wet = null;
    },
  });
  readonly #resized = new ResizeObserver(() => {
    this.#place();
  });
  #view: InkView = { scale: 1, dx: 0, dy: 0 };
  #wet: InkPoint[] | null = null;
  #startedAt = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resized.observe(this);
    document.addEventListener('visibilitychange', this.#onHidden);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#pen.finish();
    this.#resized.disconnect();
    this.#brush.cancel();
    document.removeEventListener('visibilitychange', this.#onHidden);
  }

  formResetCallback(): void {
    this.clear();
  }

  formDisabledCallback(disabled: boolean): void {
    this.disabled = disabled;
  }

  /** What was written, as a signature carries it; null while it is blank, a dot, or too small to be a name. */
  get value(): DrawnInk | null {
    return this.drawing && !isBlankInk(this.drawing) ? encodeInk(this.drawing) : null;
  }
  set value(ink: DrawnInk | null) {
    this.#load(ink && decodeInk(ink));
  }

  /** The finished strokes, in the units of the frame they were begun on. */
  get strokes(): readonly InkStroke[] {
    return this.drawing?.strokes ?? [];
  }
  set strokes(strokes: readonly InkStroke[]) {
    this.#load(strokes.length > 0 ? { ...this.#frame(), strokes } : null);
  }

  /** The form that it belongs to. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** Takes back the last stroke. */
  undo(): void {
    if (!this.drawing) return;
    const strokes = this.drawing.strokes.slice(0, -1);
    this.#change(strokes.length > 0 ? { ...this.drawing, strokes } : null);
  }

  /** Wipes the pad. */
  clear(): void {
    this.#pen.forget();
    if (this.drawing) this.#change(null);
  }

  protected override updated(): void {
    this.#draw();
  }

  protected override render(): TemplateResult {
    const { padEmpty, padWritten, hint } = this.words;
    const written = this.drawing !== null || this.#wet !== null;
    return html`
      <div
        class="pad"
        part="pad"
        role="img"
        aria-label=${this.drawing && !isBlankInk(this.drawing) ? padWritten : padEmpty}
        @pointerdown=${this.#pen.down}
        @pointermove=${this.#pen.move}
        @pointerup=${this.#pen.end}
        @pointercancel=${this.#pen.end}
        @lostpointercapture=${this.#pen.end}
      >
        <p class="hint" ?hidden=${written}>${hint}</p>
        <canvas ${ref(this.#canvas)}></canvas>
      </div>
    `;
  }

  #begin(sample: PenSample): boolean {
    if (this.disabled || this.#count() >= MAX_POINTS) return false;
    if (!this.drawing) {
      this.#startedAt = sample.timeStamp;
      this.#view = { scale: 1, dx: 0, dy: 0 };
    }
    this.#wet = [];
    this.requestUpdate();
    this.#extend([sample]);
    return true;
  }

  #extend(samples: readonly PenSample[]): void {
    if (!this.#wet) return;
    const room = MAX_POINTS - this.#count() - this.#wet.length;
    for (const sample of samples.slice(0, Math.max(0, room)))
      this.#wet.push(inkPoint(...toInk(this.#view, sample.x, sample.y), sample, this.#startedAt));
    this.#draw();
  }

  #finish(): void {
    const wet = this.#wet;
    this.#wet = null;
    if (!wet || wet.length === 0) return;
    const drawing = this.drawing ?? { ...this.#frame(), strokes: [] };
    this.#change({ ...drawing, strokes: [...drawing.strokes, wet] });
  }

  #change(drawing: InkDrawing | null): void {
    this.#replace(drawing);
    this.dispatchEvent(new IouInkChangeEvent(drawing === null || isBlankInk(drawing)));
  }

  #load(drawing: InkDrawing | null): void {
    this.#pen.finish();
    this.#replace(drawing);
    if (drawing) this.#startedAt = performance.now() - lastTime(drawing);
    this.#place();
  }

  #replace(drawing: InkDrawing | null): void {
    this.drawing = drawing;
    const { value } = this;
    this.#internals.setFormValue(value && JSON.stringify(value));
  }

  /** A drawing is measured by the pad that it is begun on. */
  #frame(): Pick<InkDrawing, 'w' | 'h'> {
    const { clientWidth = 0, clientHeight = 0 } = this.#canvas.value ?? {};
    return { w: Math.max(1, clientWidth), h: Math.max(1, clientHeight) };
  }

  /** Only a pad of another size moves what stands on it, and never under the pen. */
  #place(): void {
    const canvas = this.#canvas.value;
    if (!canvas) return;
    if (this.drawing && !this.#wet) this.#view = fitInk(this.drawing, canvas.clientWidth, canvas.clientHeight);
    this.#draw();
  }

  #draw(): void {
    this.#brush.schedule(() => {
      const canvas = this.#canvas.value;
      const drawing = this.drawing ?? { ...this.#frame(), strokes: [] };
      if (canvas) this.#brush.paint(canvas, drawing, this.#wet, this.#view);
    });
  }

  #count(): number {
    return this.strokes.reduce((sum, stroke) => sum + stroke.length, 0);
  }

  readonly #onHidden = (): void => {
    if (document.hidden) this.#pen.finish();
  };
}

const lastTime = ({ strokes }: InkDrawing): number => strokes.at(-1)?.at(-1)?.[3] ?? 0;
