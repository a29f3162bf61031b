import type { DrawnInk } from '@iou-kit/machine';
import {
  inkLimits,
  judgeInk,
  readDrawnInk,
  toDrawnInk,
  withoutDynamics,
  type InkData,
  type InkFlaw,
  type InkStroke,
  type PointerKind,
} from '@iou-kit/machine/ink';
import { LitElement, html, svg, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { base } from '../styles/base.ts';
import { elementTokens, tokens } from '../styles/tokens.ts';
import { typography } from '../styles/typography.ts';
import type { Words } from '../words/words.ts';
import { ink as chinese } from '../words/zh-cn/parts.ts';
import { InkPen } from './capture/ink-pen.ts';
import type { PenSample } from './capture/pen-sample.ts';
import { StrokeRecorder } from './capture/stroke-recorder.ts';
import { InkCanvas } from './drawing/ink-canvas.ts';
import { strokeSvgPath, type InkFrame } from '@iou-kit/machine/ink/drawing';
import { asWritten, fitInk, type InkView } from './drawing/ink-view.ts';
import { LivePainter } from './drawing/live-painter.ts';
import { IouInkChangeEvent } from './iou-ink.events.ts';
import { inkStyles } from './iou-ink.styles.ts';

/**
 * A pad to write one's name on with finger, pen or mouse. Keeps every sample as data. Usable alone and in a form, whose
 * value is its ink as JSON.
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
  /** Only the shape is kept: neither pressure nor time nor tilt. */
  @property({ type: Boolean, attribute: 'shape-only' }) shapeOnly = false;

  @state() private drawing: InkData | null = null;
  @state() private view: InkView = asWritten;
  @state() private writing = false;

  readonly #internals = this.attachInternals();
  readonly #paths = new WeakMap<InkStroke, string>();
  readonly #pen = new InkPen({
    begin: (sample, pointer) => this.#begin(sample, pointer),
    move: (samples, expected) => {
      this.#extend(samples, expected);
    },
    end: () => {
      this.#finish();
    },
    discard: () => {
      this.#lift();
    },
  });
  readonly #resized = new ResizeObserver(() => {
    this.#place();
  });
  #painter: LivePainter | undefined;
  #recorder: StrokeRecorder | undefined;
  #startedAt = 0;
  #encoded: { readonly of: InkData; readonly ink: DrawnInk } | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resized.observe(this);
    document.addEventListener('visibilitychange', this.#onHidden);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#pen.finish();
    this.#resized.disconnect();
    document.removeEventListener('visibilitychange', this.#onHidden);
  }

  formResetCallback(): void {
    this.clear();
  }

  formDisabledCallback(disabled: boolean): void {
    if (disabled) this.#pen.finish();
  }

  /** What was written, as a signature carries it; null while it is blank, a dot or a scribble. */
  get value(): DrawnInk | null {
    const { drawing } = this;
    if (!drawing || this.flaw) return null;
    if (this.#encoded?.of !== drawing) this.#encoded = { of: drawing, ink: toDrawnInk(drawing) };
    return this.#encoded.ink;
  }
  set value(ink: DrawnInk | null) {
    const read = ink && readDrawnInk(ink);
    this.#load(read?.ok ? read.value : null);
  }

  /** Why what is on the pad is no signature; undefined if it is one. */
  get flaw(): InkFlaw | undefined {
    return this.drawing ? judgeInk(this.drawing) : 'INK_BLANK';
  }

  /** The finished strokes, in px of the pad that they were begun on. */
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
    this.#pen.finish();
    if (!this.drawing) return;
    const strokes = this.drawing.strokes.slice(0, -1);
    this.#change(strokes.length > 0 ? { ...this.drawing, strokes } : null);
  }

  /** Wipes the pad. */
  clear(): void {
    this.#pen.finish();
    this.#pen.forget();
    if (this.drawing) this.#change(null);
  }

  protected override firstUpdated(): void {
    const canvas = this.#canvas;
    if (!canvas) return;
    this.#painter = new LivePainter(new InkCanvas(canvas), () => {
      this.#pen.frame();
    });
    this.#place();
  }

  protected override render(): TemplateResult {
    const { padEmpty, padWritten, hint } = this.words;
    const { scale, dx, dy } = this.view;
    return html`
      <div
        class="pad"
        part="pad"
        role="img"
        aria-label=${this.flaw ? padEmpty : padWritten}
        @pointerdown=${this.#pen.down}
        @pointermove=${this.#pen.move}
        @pointerup=${this.#pen.end}
        @pointercancel=${this.#pen.end}
        @lostpointercapture=${this.#pen.end}
      >
        <p class="hint" ?hidden=${this.drawing !== null || this.writing}>${hint}</p>
        <svg class="ink" aria-hidden="true">
          <g transform="translate(${dx} ${dy}) scale(${scale})">
            ${this.strokes.map((stroke) => svg`<path d=${this.#path(stroke)} />`)}
          </g>
        </svg>
        <canvas></canvas>
      </div>
    `;
  }

  /** What is written on; there once the pad has been rendered. */
  get #canvas(): HTMLCanvasElement | null {
    return this.shadowRoot?.querySelector('canvas') ?? null;
  }

  #begin(sample: PenSample, pointer: PointerKind): boolean {
    const room = inkLimits.points - this.strokes.reduce((sum, { points }) => sum + points.length, 0);
    if (this.matches(':disabled') || room <= 0 || this.strokes.length >= inkLimits.strokes) return false;
    if (!this.drawing) {
      this.#startedAt = sample.timeStamp;
      this.view = asWritten;
    }
    const { view } = this;
    const recorder = new StrokeRecorder({ pointer, view, startedAt: this.#startedAt, dynamics: !this.shapeOnly, room });
    recorder.add([sample]);
    this.#recorder = recorder;
    this.writing = true;
    this.#painter?.begin(this.#frame(), view, recorder);
    return true;
  }

  #extend(samples: readonly PenSample[], expected: () => readonly PenSample[]): void {
    const recorder = this.#recorder;
    if (!recorder) return;
    const { realPressure } = recorder;
    const points = recorder.add(samples);
    // Measured from here on, and so drawn from its start.
    if (realPressure !== recorder.realPressure) this.#painter?.begin(this.#frame(), this.view, recorder);
    else this.#painter?.extend(points, () => expected().map((each) => recorder.pointOf(each)));
  }

  #finish(): void {
    const stroke = this.#recorder?.finish();
    const drawing = this.drawing ?? { ...this.#frame(), strokes: [] };
    this.#lift();
    if (stroke) this.#change({ ...drawing, strokes: [...drawing.strokes, stroke] });
  }

  #lift(): void {
    this.#recorder = undefined;
    this.writing = false;
    this.#painter?.end();
  }

  #change(drawing: InkData | null): void {
    this.#replace(drawing);
    this.dispatchEvent(new IouInkChangeEvent(this.flaw !== undefined));
  }

  #load(ink: InkData | null): void {
    this.#pen.finish();
    this.#replace(ink && this.shapeOnly ? withoutDynamics(ink) : ink);
    this.#startedAt = performance.now() - (ink?.strokes.at(-1)?.points.at(-1)?.t ?? 0);
    this.#place();
  }

  #replace(drawing: InkData | null): void {
    this.drawing = drawing;
    const { value } = this;
    this.#internals.setFormValue(value && JSON.stringify(value));
  }

  /** An ink is measured by the pad that it is begun on. */
  #frame(): InkFrame {
    if (this.drawing) return this.drawing;
    const { clientWidth = 0, clientHeight = 0 } = this.#canvas ?? {};
    return { width: Math.max(1, clientWidth), height: Math.max(1, clientHeight) };
  }

  /** A pad of another size moves what stands on it; a stroke under the pen is drawn on where it is. */
  #place(): void {
    const canvas = this.#canvas;
    if (!canvas) return;
    const recorder = this.#recorder;
    if (recorder) this.#painter?.begin(this.#frame(), this.view, recorder);
    else if (this.drawing && canvas.clientWidth > 0)
      this.view = fitInk(this.drawing, canvas.clientWidth, canvas.clientHeight);
  }

  #path(stroke: InkStroke): string {
    const path = this.#paths.get(stroke) ?? strokeSvgPath(stroke, this.#frame());
    this.#paths.set(stroke, path);
    return path;
  }

  readonly #onHidden = (): void => {
    if (document.hidden) this.#pen.finish();
  };
}
