import { nameOf, until, visible } from './deep.ts';
import { writeName } from './write-name.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** A person in front of a page: sees what can be seen, presses what can be pressed. Everything is waited for. */
export interface PersonAt {
  press(button: string): Promise<void>;
  /** A heading of just these words. */
  reads(heading: string): Promise<HTMLElement>;
  /** Some element with this text. */
  sees(text: string): Promise<Element>;
  /** The buttons of that name that can be seen now. */
  buttons(name: string): readonly HTMLButtonElement[];
  /** How many they are. Asserted on rather than the buttons: chai does not come to an end with printing elements. */
  counts(button: string): number;
  /** The text of the alert that speaks. */
  hears(text: string): Promise<HTMLElement>;
  fill(label: string, text: string): Promise<void>;
  tick(label: string): Promise<void>;
  /** Writes on the pad. */
  draw(): Promise<void>;
  /** Writes, and confirms with 确认签署. */
  sign(): Promise<void>;
  /** Ticks the consent and has the face looked at. */
  confirmFace(): Promise<void>;
  /** Takes the other way, up to the field for the code. */
  askForCode(): Promise<void>;
  /** Types the code in and sends it. */
  giveCode(code: string): Promise<void>;
}

export function personAt(page: Element): PersonAt {
  const buttons = (name: string) =>
    visible(page).filter(
      (each): each is HTMLButtonElement => each instanceof HTMLButtonElement && nameOf(each) === name,
    );
  const field = (label: string) => until(() => fieldOf(page, label), `a field ${label}`);

  const person: PersonAt = {
    buttons,
    counts: (name) => buttons(name).length,
    async press(name) {
      const button = await until(() => buttons(name).find((each) => !each.closest('[inert]')), `a button ${name}`);
      button.focus();
      button.click();
    },
    reads: (name) =>
      until(
        () => visible(page).find((each): each is HTMLElement => /^H[1-6]$/.test(each.tagName) && nameOf(each) === name),
        `the heading ${name}`,
      ),
    sees: (text) => until(() => visible(page).find((each) => ownText(each).includes(text)), `the text ${text}`),
    hears: (text) =>
      until(
        () => visible(page).find((each): each is HTMLElement => each.role === 'alert' && nameOf(each).includes(text)),
        `an alert ${text}`,
      ),
    async fill(label, text) {
      const input = await field(label);
      input.focus();
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      input.blur();
    },
    async tick(label) {
      const input = await field(label);
      input.click();
    },
    async draw() {
      const pad = await until(() => visible(page).find((each) => each.localName === 'iou-ink'), 'the pad');
      await settled(pad);
      await writeName(pad);
    },
    async sign() {
      await person.draw();
      await person.press('确认签署');
    },
    async confirmFace() {
      await person.reads('身份核验');
      await person.tick('我单独同意使用人脸识别核验身份');
      await person.press('开启人脸识别');
    },
    async askForCode() {
      await person.reads('身份核验');
      await person.press('其他方式');
      await person.press('获取验证码');
      await field('短信验证码');
    },
    async giveCode(code) {
      await person.fill('短信验证码', code);
      await person.press('完成验证');
    },
  };
  return person;
}

function fieldOf(page: Element, label: string): Field | undefined {
  const named = visible(page).find(
    (each): each is HTMLLabelElement => each instanceof HTMLLabelElement && nameOf(each) === label,
  );
  const { control } = named ?? {};
  return control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement ? control : undefined;
}

const ownText = (element: Element): string =>
  [...element.childNodes]
    .map((node) => (node instanceof Text ? node.data : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

/** A sheet that slides in is written on once it lies still. */
async function settled(element: Element): Promise<void> {
  let last = '';
  await until(() => {
    const { top, left } = element.getBoundingClientRect();
    const [place, before] = [`${top} ${left}`, last];
    last = place;
    return place === before;
  }, 'a pad that lies still');
}
