import { lifecycle, states, type State } from '@iou-kit/machine';

/** Where each state stands: column and row. */
const places: Readonly<Record<State, readonly [column: number, row: number]>> = {
  draft: [0, 0],
  awaitingCounterparty: [0, 1],
  awaitingInitiatorSignature: [0, 2],
  pending: [0, 3],
  'effective.signed': [0, 4],
  'effective.releasePending': [0, 5],
  'effective.settlementPending': [1, 5],
  discarded: [1, 0],
  revoked: [1, 2],
  rejected: [1, 3],
  expired: [1, 4],
  released: [0, 6],
  settled: [1, 6],
};

/** Of a state's box, and of the whole picture. */
export const WIDTH = 230;
export const HEIGHT = 44;
export const VIEW_BOX = '0 0 570 660';
const GAP = { x: 300, y: 92 };

export interface Arrow {
  readonly from: State;
  readonly to: State;
  readonly commands: readonly string[];
}

/** Every arrow of the machine itself, those between the same two states together. */
export function arrows(): readonly Arrow[] {
  const found = new Map<string, Arrow>();
  for (const from of states) {
    const node = lifecycle.getStateNodeById(`${lifecycle.id}.${from}`);
    for (const [command, transitions] of node.transitions) {
      for (const to of transitions
        .flatMap(({ target }) => target ?? [])
        .map(({ id }) => id.slice(lifecycle.id.length + 1) as State)) {
        if (to === from) continue;
        const key = `${from} ${to}`;
        const commands = found.get(key)?.commands ?? [];
        found.set(key, { from, to, commands: [...new Set([...commands, command])] });
      }
    }
  }
  return [...found.values()];
}

/** The middle of a state's box. */
export const middle = (state: State): readonly [x: number, y: number] => {
  const [column, row] = places[state];
  return [20 + column * GAP.x + WIDTH / 2, 20 + row * GAP.y + HEIGHT / 2];
};

/** Where a line from one box to another leaves the first. */
export function edge(from: State, to: State): readonly [x: number, y: number] {
  const [[x1, y1], [x2, y2]] = [middle(from), middle(to)];
  const scale = Math.min(WIDTH / 2 / Math.abs(x2 - x1 || 1e-9), HEIGHT / 2 / Math.abs(y2 - y1 || 1e-9));
  return [x1 + (x2 - x1) * scale, y1 + (y2 - y1) * scale];
}
