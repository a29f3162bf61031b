import { middle, traceChain, traceOutline, type PathSink, type PenLook } from '@iou-kit/machine/ink/drawing';
import { GrowingOutline } from '../geometry/growing-outline.ts';
import type { InputPoint, Vec } from '../geometry/vec.ts';

/** A cut runs across the stroke: cosine of the angle between its normal and either edge, at least. */
const SQUARE = 0.9;
/** For so many controls a square cut is waited for; a scribble may never come to one. */
const PATIENCE = 80;
/** As many controls at least as make a piece of what comes in one go. */
const STRIDE = 16;

/** Controls of either edge that a cut leaves behind. On a bend the outer edge has more of them. */
const NEAR_THE_END = [
  [1, 1],
  [1, 2],
  [2, 1],
  [1, 3],
  [3, 1],
] as const;

/** How many controls of each edge have been traced; the cut runs from the one edge's curve across to the other's. */
interface Cut {
  readonly left: number;
  readonly right: number;
}

const START: Cut = { left: 0, right: 0 };

/**
 * A stroke under way, in pieces that are traced once and a tail that is traced anew with each frame. Together they are the
 * outline that the library would draw.
 */
export class LiveStroke {
  readonly #outline: GrowingOutline;
  #cut: Cut | undefined;
  /** Where to cut next, if more has come than one piece takes. */
  readonly #marks: Cut[] = [];

  constructor(options: PenLook) {
    this.#outline = new GrowingOutline(options);
  }

  add(point: InputPoint): void {
    this.#outline.add(point);
    const mark = this.#cutAfter(this.#marks.at(-1) ?? this.#cut ?? START, STRIDE);
    if (mark) this.#marks.push(mark);
  }

  /** Traces the next piece of what has become final; false where that is nothing. */
  tracePiece(sink: PathSink): boolean {
    const before = this.#cut;
    const next = this.#marks.shift() ?? this.#cutAfter(before ?? START, 1);
    if (!next) return false;
    this.#cut = next;
    this.#tracePiece(sink, before, next);
    return true;
  }

  /** Traces what is not final yet, as it stands or as it would if `expected` came next. */
  traceTail(sink: PathSink, expected: readonly InputPoint[] = []): void {
    const cut = this.#cut;
    if (!cut) {
      traceOutline(sink, this.#outline.outline());
      return;
    }
    const { left, right } = this.#outline.final;
    const tail = this.#outline.tail(expected);
    const chain = [
      ...left.slice(cut.left),
      ...tail.left,
      ...tail.cap,
      ...tail.right.reverse(),
      ...right.slice(cut.right).reverse(),
    ];
    sink.moveTo(...this.#leftOf(cut));
    traceChain(sink, chain, right[cut.right - 1] ?? [0, 0]);
    this.#traceTongue(sink, cut);
    sink.closePath();
  }

  #tracePiece(sink: PathSink, before: Cut | undefined, to: Cut): void {
    const { left, right } = this.#outline.final;
    const side = left.slice(before?.left ?? 0, to.left);
    const back = right.slice(before?.right ?? 0, to.right).reverse();
    const [across, ...cap] = [this.#rightOf(to), ...(before ? [] : this.#outline.startCap())];
    const start = before ? this.#leftOf(before) : middle(cap.at(-1) ?? across, left[0] ?? across);
    sink.moveTo(...start);
    traceChain(sink, side, left[to.left] ?? across);
    sink.lineTo(...across);
    if (before) {
      traceChain(sink, back, right[before.right - 1] ?? across);
      this.#traceTongue(sink, before);
    } else traceChain(sink, [...back, ...cap], left[0] ?? across);
    sink.closePath();
  }

  /** The furthest good place for a cut where the outline is final up to now, that many controls on at least. */
  #cutAfter(before: Cut, controls: number): Cut | undefined {
    const { left, right } = this.#outline.final;
    const done = before.left + before.right + controls;
    for (const [fromLeft, fromRight] of NEAR_THE_END) {
      const next: Cut = { left: left.length - fromLeft, right: right.length - fromRight };
      if (next.left < Math.max(1, before.left) || next.right < Math.max(1, before.right)) continue;
      if (next.left + next.right >= done && this.#isSquare(next)) return next;
    }
    const last: Cut = { left: left.length - 1, right: right.length - 1 };
    const waiting = last.left + last.right - before.left - before.right;
    return waiting >= PATIENCE && last.left > 0 && last.right > 0 ? last : undefined;
  }

  /** Both edges run straight away from the cut, so that the pieces beside it have a corner in common and no more. */
  #isSquare({ left, right }: Cut): boolean {
    const [[fromLeft, toLeft], [fromRight, toRight]] = [
      pairAt(this.#outline.final.left, left),
      pairAt(this.#outline.final.right, right),
    ];
    const [leftX, leftY] = middle(fromLeft, toLeft);
    const [rightX, rightY] = middle(fromRight, toRight);
    const ahead: Vec = [rightY - leftY, leftX - rightX];
    return cosine(vector(fromLeft, toLeft), ahead) > SQUARE && cosine(vector(fromRight, toRight), ahead) > SQUARE;
  }

  #leftOf = ({ left: at }: Cut): Vec => middle(...pairAt(this.#outline.final.left, at));
  #rightOf = ({ right: at }: Cut): Vec => middle(...pairAt(this.#outline.final.right, at));

  /**
   * From the right end of a cut to its left, over the piece before: two shapes that only touch would leave a pale seam where
   * both cover a pixel in part. It stays within the pen's own width of the cut, and off the stroke's edges.
   */
  #traceTongue(sink: PathSink, cut: Cut): void {
    const [leftX, leftY] = this.#leftOf(cut);
    const [rightX, rightY] = this.#rightOf(cut);
    const [acrossX, acrossY] = [leftX - rightX, leftY - rightY];
    const [backX, backY] = [acrossY * 0.275, -acrossX * 0.275];
    sink.lineTo(rightX + acrossX / 10 + backX, rightY + acrossY / 10 + backY);
    sink.lineTo(leftX - acrossX / 10 + backX, leftY - acrossY / 10 + backY);
  }
}

const vector = ([fromX, fromY]: Vec, [toX, toY]: Vec): Vec => [toX - fromX, toY - fromY];

function cosine([ax, ay]: Vec, [bx, by]: Vec): number {
  const lengths = Math.hypot(ax, ay) * Math.hypot(bx, by);
  return lengths > 0 ? (ax * bx + ay * by) / lengths : 0;
}

function pairAt(edge: readonly Vec[], at: number): [Vec, Vec] {
  const [before, after] = [edge[at - 1], edge[at]];
  if (!before || !after) throw new RangeError('LiveStroke: a cut lies between two points of each edge');
  return [before, after];
}
