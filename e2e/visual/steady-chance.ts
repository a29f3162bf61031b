/**
 * Runs in a page, before anything else: chance gives the same numbers in each story, so that what is shown of it (a number, a code, a digest) is the
 * same in each run. Each length has a sequence of its own: who asks first for another length changes nothing. `restartChance()` begins anew.
 */
export function steadyChance(): void {
  const drawn = new Map<number, number>();
  Object.assign(globalThis, { restartChance: () => drawn.clear() });
  crypto.getRandomValues = <T extends ArrayBufferView>(into: T): T => {
    const bytes = new Uint8Array(into.buffer, into.byteOffset, into.byteLength);
    const turn = (drawn.get(bytes.length) ?? 0) + 1;
    drawn.set(bytes.length, turn);
    let state = turn * 7919 + bytes.length;
    for (let at = 0; at < bytes.length; at += 1) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      bytes[at] = state >>> 24;
    }
    return into;
  };
}
