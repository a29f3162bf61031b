import { densityScale, followsScheme, inLight, inScheme } from '../styles/looks.ts';
import type { Appearance } from './appearance.ts';

/** One tag, perhaps one of its parts, perhaps a state: nothing that could reach the page around. */
const selector = /^iou-[a-z-]+(::part\([a-z][a-z0-9-]*\))?(:(hover|active|focus|focus-visible|disabled))?$/;

let count = 0;

/**
 * The looks that one element was given from script. All goes through the object model: no style sheet of the page is touched, and
 * a strict policy needs no exception.
 */
export class AppliedAppearance {
  readonly #element: HTMLElement;
  readonly #name = `a${(count += 1)}`;
  readonly #declared = new Set<string>();
  #sheet: CSSStyleSheet | undefined;
  #root: Document | ShadowRoot | undefined;

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  /** @throws RangeError for a rule whose selector is none of ours; nothing has changed then. */
  set({ theme, density, variables = {}, rules = {} }: Appearance): void {
    const sheet = this.#sheetOf(rules);
    this.clear();
    const valueOf = CSS.supports(`(${followsScheme})`) ? inScheme : inLight;
    const declarations = Object.entries(variables).map(([name, value]) => [`--iou-${name}`, valueOf(value)] as const);
    if (density) this.#declare('--iou-density', String(densityScale[density]));
    if (theme) this.#declare('color-scheme', theme);
    for (const [name, value] of declarations) this.#declare(name, value);
    if (sheet) this.#adopt(sheet);
  }

  clear(): void {
    for (const name of this.#declared) this.#element.style.removeProperty(name);
    this.#declared.clear();
    const { adoptedStyleSheets = [] } = this.#root ?? {};
    if (this.#root) this.#root.adoptedStyleSheets = adoptedStyleSheets.filter((each) => each !== this.#sheet);
    this.#root = this.#sheet = undefined;
    delete this.#element.dataset['iouAppearance'];
  }

  #declare(name: string, value: string): void {
    this.#element.style.setProperty(name, value);
    this.#declared.add(name);
  }

  /** Declarations are set one by one, so that no value can close its rule and open another. */
  #sheetOf(rules: NonNullable<Appearance['rules']>): CSSStyleSheet | undefined {
    const entries = Object.entries(rules);
    if (entries.length === 0) return undefined;
    const sheet = new CSSStyleSheet();
    for (const [target, declarations] of entries) {
      if (!selector.test(target)) throw new RangeError(`iou-kit: no selector of a tag or its part: ${target}`);
      const at = sheet.insertRule(`[data-iou-appearance='${this.#name}'] ${target} {}`, sheet.cssRules.length);
      const rule = sheet.cssRules[at];
      if (!(rule instanceof CSSStyleRule)) continue;
      for (const [name, value] of Object.entries(declarations)) rule.style.setProperty(name, value);
    }
    return sheet;
  }

  #adopt(sheet: CSSStyleSheet): void {
    const root = this.#element.getRootNode();
    if (!(root instanceof Document || root instanceof ShadowRoot)) return;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    this.#element.dataset['iouAppearance'] = this.#name;
    this.#root = root;
    this.#sheet = sheet;
  }
}
