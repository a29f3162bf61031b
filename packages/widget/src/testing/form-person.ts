import type { Person } from '@iou-kit/machine';
import { nameOf, until, visible } from './deep.ts';
import type { Seat } from './two-people.ts';

type Control = HTMLInputElement | HTMLTextAreaElement;

/** A person at a form: what they read, choose and type, by the names on the screen. */
export interface FormPerson {
  /** From the template through the notice to the form. */
  begins(): Promise<void>;
  /** A radio or a checkbox of that name. */
  chooses(name: string): Promise<void>;
  /** Types over a field and leaves it; `group` tells which, where two people have one of that name. */
  types(label: string, text: string, group?: string): Promise<void>;
  /** Types, and stays in the field. */
  startsTyping(label: string, text: string, group?: string): Promise<void>;
  fills(group: string, person: Person): Promise<void>;
  /** ¥10,000 for a house, a year of 6 %, all at the end, by bank. */
  fillsTerms(terms?: Readonly<Record<string, string>>): Promise<void>;
  field(label: string, group?: string): Promise<Control>;
  link(name: string): Promise<HTMLAnchorElement>;
  /** Waits until the words are on the screen, or are not. */
  reads(words: string): Promise<void>;
  doesNotRead(words: string): Promise<void>;
  /** What the summary lists. */
  problems(): string[];
  /** The names of the groups of choices. */
  choices(): string[];
  /** Everything on the screen, as a reader sees it. */
  text(): string;
}

const wholeTerms: Readonly<Record<string, string>> = { 借款金额: '10000', 还款日期: '2027-11-22', 约定利率: '6' };

export function formPerson({ page, press, reads }: Seat): FormPerson {
  const it: FormPerson = {
    async begins() {
      await press('创建借条');
      await press('我已理解并接受上述内容');
      await reads('填写借条');
    },
    async chooses(name) {
      (await it.field(name)).click();
    },
    async types(label, text, group) {
      await it.startsTyping(label, text, group);
      (await it.field(label, group)).blur();
    },
    async startsTyping(label, text, group) {
      const field = await it.field(label, group);
      field.focus();
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    },
    async fills(group, { name, idNumber, mobile }) {
      await it.types('姓名', name, group);
      await it.types('身份证号', idNumber, group);
      await it.types('手机号', mobile, group);
    },
    async fillsTerms(terms = {}) {
      await it.chooses('购买房屋');
      await it.chooses('一次性还本付息');
      await it.chooses('银行转账');
      for (const [label, text] of Object.entries({ ...wholeTerms, ...terms })) await it.types(label, text);
    },
    field: (label, group) => until(() => controlIn(page, label, group), `a field ${label}`),
    link: (name) =>
      until(
        () =>
          visible(page).find(
            (each): each is HTMLAnchorElement => each instanceof HTMLAnchorElement && nameOf(each) === name,
          ),
        `a link ${name}`,
      ),
    reads: async (words) => void (await until(() => it.text().includes(words), `the words ${words}`)),
    doesNotRead: async (words) => void (await until(() => !it.text().includes(words), `no words ${words}`)),
    problems: () => visible(page).flatMap((each) => (each instanceof HTMLAnchorElement ? [nameOf(each)] : [])),
    choices: () =>
      visible(page).flatMap((each) =>
        each.getAttribute('role') === 'radiogroup' ? [legendOf(each) ?? nameOf(each)] : [],
      ),
    text: () => [...new Set(visible(page).flatMap(ownTexts))].join(' ').replace(/\s+/g, ' '),
  };
  return it;
}

function controlIn(page: Element, label: string, group: string | undefined): Control | undefined {
  const fieldset = visible(page).find((each) => each instanceof HTMLFieldSetElement && legendOf(each) === group);
  if (group !== undefined && !fieldset) return undefined;
  const named = visible(fieldset ?? page).find(
    (each): each is HTMLLabelElement => each instanceof HTMLLabelElement && shownName(each) === label,
  );
  const { control } = named ?? {};
  return control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement ? control : undefined;
}

const legendOf = (fieldset: Element): string | undefined =>
  fieldset.querySelector(':scope > legend')?.textContent.trim();

/** Without what is hidden from a screen reader, as a choice's second line is: it describes, and does not name. */
function shownName(label: HTMLLabelElement): string {
  const copy = label.cloneNode(true) as HTMLLabelElement;
  for (const hidden of copy.querySelectorAll('[aria-hidden=true]')) hidden.remove();
  return nameOf(copy);
}

const ownTexts = (element: Element): string[] =>
  element instanceof HTMLStyleElement
    ? []
    : [...element.childNodes].flatMap((node) => (node instanceof Text ? [node.data.trim()] : []));
