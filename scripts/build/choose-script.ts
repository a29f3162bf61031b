/**
 * A classic script beside the release that fetches the module, or the fallback where the engine is older than `URL.canParse` (Chrome
 * 120, Firefox 115, Safari 17), the newest thing that the module takes for granted. A nonce of its tag is handed on to the styles,
 * which older engines cannot construct.
 */
export const chooseScript = `(() => {
  const { nonce } = document.currentScript;
  if (nonce) globalThis.litNonce = nonce;
  const isOlder = !('canParse' in URL && 'toReversed' in Array.prototype && 'adoptedStyleSheets' in document);
  import(isOlder ? './iou-kit.legacy.js' : './iou-kit.js');
})();
`;
