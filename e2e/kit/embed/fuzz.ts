/**
 * Runs in a browser's page: sends messages to a window, each from a seeded generator. A third are handshakes that are nearly or wholly
 * right in shape, a third look like penpal's own, the rest is anything. Gives how many of the ports sent along were answered.
 */
export async function fuzz({
  at,
  count,
  seed,
}: {
  at: 'own frame' | 'opener’s frame' | 'opener';
  count: number;
  seed: number;
}): Promise<number> {
  const opener = window.opener as Window | null;
  // A window of another origin can be written to, and not asked for what it holds.
  const held = (by: Window | null) => Reflect.get(by ?? {}, 'target') as Window | undefined;
  const target = at === 'opener' ? opener : held(at === 'own frame' ? window : opener);
  if (!target) throw new Error(`no window ${at}`);
  let state = seed;
  const next = (below: number): number => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((state / 4_294_967_296) * below);
  };
  const pick = <T>(values: readonly T[]): T => values[next(values.length)] as T;
  const junk = (): unknown =>
    pick([
      null,
      undefined,
      0,
      -1,
      Number.NaN,
      '',
      'x'.repeat(next(2000)),
      [],
      {},
      true,
      new Date(0),
      new Map([[1, 2]]),
    ]);
  const hex = () => Array.from({ length: 32 }, () => next(16).toString(16)).join('');
  const nonces = [hex(), hex(), hex()];

  const handshake = () => ({
    iouKit: pick(['frame', 'frame', 'frame', junk()]),
    version: pick([1, 1, 1, 2, '1', junk()]),
    nonce: pick([...nonces, hex(), junk()]),
    hosted: pick([true, false, false, junk()]),
  });
  const penpal = () => ({
    namespace: 'penpal',
    channel: pick(['iou-kit/1', undefined, junk()]),
    type: pick(['SYN', 'ACK1', 'ACK2', 'CALL', 'REPLY', 'DESTROY', junk()]),
    ...{ participantId: hex(), id: hex(), callId: hex() },
    methodPath: pick([['begin'], ['show'], ['token'], ['storage.commit'], ['__proto__', 'x'], junk()]),
    args: pick([[hex(), { view: 'list', lang: 'en', largeType: true, headingLevel: 1 }], [], junk()]),
    value: junk(),
  });

  let answers = 0;
  for (let sent = 0; sent < count; sent += 1) {
    const message = pick([handshake, penpal, junk])();
    const ports: MessagePort[] = [];
    for (let port = next(4); port > 0 && typeof message === 'object'; port -= 1) {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => (answers += 1);
      ports.push(port2);
    }
    target.postMessage(message, '*', ports);
  }
  return new Promise((resolve) => {
    // A port that was accepted would have been answered well before the next frames are drawn.
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(answers))));
  });
}
