import type { Plugin } from 'vite';

const theirs = 'createPolicy("lit-html"';

/**
 * Gives Lit's Trusted Types policy our name: a page allows one policy, `iou-kit`, and its own Lit may have `lit-html`, which a
 * page can make only once.
 */
export function ownPolicy(): Plugin {
  return {
    name: 'iou-kit:own-policy',
    transform: {
      filter: { id: /\/lit-html\/lit-html\.js$/ },
      handler(code) {
        if (!code.includes(theirs)) throw new Error('iou-kit: lit-html makes its policy in another way than it did');
        return { code: code.replace(theirs, 'createPolicy("iou-kit"'), map: null };
      },
    },
  };
}
