import { suite, test } from 'node:test';
import type { KindWords } from '@iou-kit/machine';
import { words as leaseEn } from '@iou-kit/machine/kinds/lease/words/en';
import { words as leaseHant } from '@iou-kit/machine/kinds/lease/words/zh-hant';
import { words as receiptEn } from '@iou-kit/machine/kinds/receipt/words/en';
import { words as receiptHant } from '@iou-kit/machine/kinds/receipt/words/zh-hant';
import { loadWords } from '@iou-kit/widget/words/load-words';
import type { Catalogue } from '@iou-kit/widget/words/words';
import type { Actor } from './kit/actor.ts';
import { theatre } from './kit/scene.ts';
import { pendingAgreement } from './kit/world.ts';

const scene = theatre();

const cases: readonly (readonly ['receipt' | 'lease', 'en' | 'zh-Hant', KindWords])[] = [
  ['receipt', 'en', receiptEn],
  ['receipt', 'zh-Hant', receiptHant],
  ['lease', 'en', leaseEn],
  ['lease', 'zh-Hant', leaseHant],
];

/** The page's elements speak another language from here on. */
const speak = ({ page }: Actor, lang: string): Promise<void> =>
  page
    .locator('iou-host')
    .evaluate((host, wanted) => Object.assign(host, { lang: wanted }), lang)
    .then(() => undefined);

async function prove(actor: Actor, { verify, action }: Catalogue): Promise<void> {
  await actor.page.getByRole('checkbox', { name: verify.consent, exact: true }).check();
  await actor.press(action.startFace);
}

suite('in another language', () => {
  for (const [kind, lang, said] of cases)
    test(
      `a ${kind} is signed and ended by both in ${lang}`,
      scene(async ({ stage, enter }) => {
        const words = await loadWords(lang);
        const { recordId } = await pendingAgreement(stage, kind);
        const [wang, li] = [await enter('wang'), await enter('li')];
        for (const person of [wang, li]) await speak(person, lang);
        await wang.goTo(`#/records/${recordId}`);
        await wang.sees(said.screens.detail);

        await li.goTo(`#/sign/${recordId}`);
        await li.sees(said.screens.sign);
        await li.press(words.action.signNow);
        await li.press(words.ink.type);
        await li.page.getByRole('textbox', { name: words.ink.typedName, exact: true }).fill(li.is.name);
        await li.press(words.action.confirmSign);
        await prove(li, words);
        await li.sees(words.sign.successTitle);
        await li.reads(said.screens.success);
        await li.press(words.action.viewDetails);

        await wang.press(words.action.more);
        await wang.page.getByRole('menuitem', { name: said.release.request, exact: true }).click();
        await wang.page.getByRole('textbox', { name: said.release.dialog.reason, exact: true }).fill('写错了');
        await wang.press(words.action.confirm);
        await prove(wang, words);
        await li.press(said.release.confirm);
        await prove(li, words);
        for (const person of [wang, li]) await person.sees(said.release.ended.title);
      }),
    );
});
