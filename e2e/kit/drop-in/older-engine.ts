/**
 * Runs in a page before its scripts: takes away what came after Chromium 86 and WebKit 14.1, the floor of the fallback. What can only
 * be told by the syntax is told by parsing the file.
 */
export function growOld(): void {
  const cut = (of: object | undefined, ...names: string[]): void => {
    for (const name of names) if (of && !Reflect.deleteProperty(of, name)) throw new Error(`${name} stays`);
  };
  const typed: unknown = Object.getPrototypeOf(Uint8Array.prototype);
  for (const list of [Array.prototype, typed as object])
    cut(list, 'at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with');
  cut(String.prototype, 'at', 'isWellFormed', 'toWellFormed');
  cut(Object, 'hasOwn', 'groupBy');
  cut(Map, 'groupBy');
  cut(Array, 'fromAsync');
  cut(Promise, 'withResolvers', 'try');
  cut(Set.prototype, 'union', 'intersection', 'difference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom');
  cut(URL, 'canParse', 'parse');
  cut(AbortSignal, 'any', 'timeout');
  cut(AbortSignal.prototype, 'throwIfAborted', 'reason');
  cut(Crypto.prototype, 'randomUUID');
  cut(ReadableStream.prototype, 'values');
  Reflect.deleteProperty(ReadableStream.prototype, Symbol.asyncIterator);
  cut(ReadableStream, 'from');
  cut(PointerEvent.prototype, 'getCoalescedEvents', 'getPredictedEvents');
  cut(HTMLElement.prototype, 'attachInternals', 'inert', 'popover', 'showPopover', 'hidePopover', 'togglePopover');
  cut(HTMLDialogElement.prototype, 'showModal', 'show', 'close', 'open', 'requestClose', 'returnValue');
  cut(Element.prototype, 'checkVisibility', 'setHTMLUnsafe', 'getHTML');
  cut(Document.prototype, 'adoptedStyleSheets', 'startViewTransition');
  cut(ShadowRoot.prototype, 'adoptedStyleSheets');
  cut(CSSStyleSheet.prototype, 'replace', 'replaceSync');
  cut(Navigator.prototype, 'userActivation', 'locks');
  const globals = [
    ...['structuredClone', 'reportError', 'requestIdleCallback', 'scheduler', 'BroadcastChannel', 'URLPattern'],
    ...['CompressionStream', 'DecompressionStream', 'ElementInternals', 'HTMLDialogElement', 'Iterator', 'navigation'],
  ];
  cut(window, ...globals.filter((name) => name in window));
}
