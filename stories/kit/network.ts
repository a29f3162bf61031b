/** How the story's host is reached, as the toolbar sets it. */
export type Network = 'fast' | 'slow' | 'cut' | 'failing';

const SLOW_MS = 3000;

/** `fetch` over a network that is slow, cut off, or leads to a server that fails. What a story did before it was opened is not touched. */
export function fetchOver(network: () => Network): typeof globalThis.fetch {
  return async (input, init) => {
    const kind = network();
    if (kind === 'slow') await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
    if (kind === 'cut') throw new TypeError('The network is cut off.');
    if (kind === 'failing') return new Response('', { status: 503 });
    return fetch(input, init);
  };
}
