import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  adjacencyMapToArray,
  getAdjacencyMap,
  getShortestPaths,
  getSimplePaths,
  type TraversalOptions,
} from 'xstate/graph';
import type { SnapshotFrom } from 'xstate';
import { replay } from '../apply/apply.ts';
import { verifyChain } from '../hashing/chain.ts';
import { commandTypes } from '../model/command-types.ts';
import { states } from '../model/states.ts';
import { newLife, type Life } from '../testing/life.harness.ts';
import { commandOf, type Row } from '../testing/sample-commands.harness.ts';
import { factsOf, limitOf } from './facts.ts';
import { factsAt, goes, isThere, pathLogic, start, stepsFrom, type Place, type Step } from './path-model.harness.ts';

const rows: readonly Row[] = [...commandTypes, 'terms.save partial', 'details.provide other'];
type Snapshot = SnapshotFrom<typeof pathLogic>;
const keyOf = (place: Place): string => JSON.stringify(place);
const options = {
  events: ({ context }: Snapshot) => stepsFrom(context, rows),
  serializeState: ({ context }: Snapshot) => keyOf(context),
} satisfies TraversalOptions<Snapshot, Step, unknown>;

const simplePaths = getSimplePaths(pathLogic, options).map(({ steps }) => steps.filter(isStep).map(toWalk));
const adjacency = getAdjacencyMap(pathLogic, options);
const edges = adjacencyMapToArray<Snapshot, Step>(adjacency);

interface Walked {
  readonly step: Step;
  readonly place: Place;
}

/** xstate's paths begin with an event of its own that makes the actor. */
function isStep({ event }: { readonly event: { readonly type: string } }): boolean {
  return !event.type.startsWith('xstate.');
}

function toWalk({ event, state }: { readonly event: Step; readonly state: Snapshot }): Walked {
  return { step: event, place: state.context };
}

/** Gives the step for real: the machine's prediction must be what is decided, stored and told again. */
function walk(life: Life, { step, place }: Walked): Life {
  if (step.type === 'clock') {
    life.at(limitOf(life.present) ?? '');
  } else {
    const before = life.present;
    const { events, refusal } = life.give(step.by, commandOf(step.row, step.by, life));
    assert.equal(refusal, undefined, `${step.row} by ${step.by} from ${before.state}`);
    assert.deepEqual([events.length, events[0]?.data.state], [1, place.state]);
  }
  assert.equal(life.present.state, place.state);
  assert.deepEqual(factsOf(life.present, life.now), factsAt(place));
  return life;
}

interface Branch {
  readonly life: Life;
  readonly next: Map<string, Branch>;
}

/** Lives that begin alike share what they have in common: a path of twelve steps costs its last one. */
const root: Branch = { life: newLife().begin(), next: new Map() };

function walkPath(path: readonly Walked[]): Life {
  let branch = root;
  for (const walked of path) {
    const key = JSON.stringify(walked.step);
    const known = branch.next.get(key);
    const next = known ?? { life: walk(branch.life.fork(), walked), next: new Map<string, Branch>() };
    branch.next.set(key, next);
    branch = next;
  }
  return branch.life;
}

test('every simple path of the machine can be lived, step for step, and its log tells of its record', () => {
  for (const path of simplePaths) {
    const { log, present } = walkPath(path);
    assert.equal(verifyChain(log), null);
    assert.deepEqual(replay(log), present);
    assert.deepEqual(replay(JSON.parse(JSON.stringify(log)) as typeof log), present);
  }
});

test('every transition of the machine is taken for real, those that stay where they are included', () => {
  const ways = new Map(
    getShortestPaths(pathLogic, options).map(({ state, steps }) => [
      keyOf(state.context),
      steps.filter(isStep).map(toWalk),
    ]),
  );
  for (const { state, event: step, nextState } of edges)
    walk(walkPath(ways.get(keyOf(state.context)) ?? []).fork(), { step, place: nextState.context });
});

test('what the machine refuses is refused by the law, wherever a path leads', () => {
  const ways = getShortestPaths(pathLogic, options);
  for (const {
    state: { context: place },
    steps,
  } of ways.filter(({ state }) => !state.context.late)) {
    const life = walkPath(steps.filter(isStep).map(toWalk));
    for (const row of rows.filter((name) => name !== 'record.create')) {
      for (const by of ['initiator', 'counterparty', 'system'] as const) {
        const step = { type: 'command', row, by } as const;
        const expected = isThere(place, step) && goes(place, step) !== null;
        const { refusal } = life.ask(by, commandOf(row, by, life));
        assert.equal(refusal === undefined, expected, `${row} by ${by} in ${keyOf(place)}: ${refusal?.code}`);
      }
    }
  }
});

test('the paths reach every state, and there are as many as when they were last looked at', (t) => {
  const reached = new Set(simplePaths.flatMap((path) => path.map(({ place }) => place.state)));
  assert.deepEqual(reached, new Set([...states]));
  assert.equal(keyOf(start) in adjacency, true);
  t.diagnostic(
    `${simplePaths.length} simple paths over ${Object.keys(adjacency).length} places and ${edges.length} transitions`,
  );
  assert.deepEqual([simplePaths.length, Object.keys(adjacency).length, edges.length], [1298, 48, 120]);
});
