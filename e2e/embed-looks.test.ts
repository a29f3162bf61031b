import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { atRest } from './kit/embed/at-rest.ts';
import { openEmbedStage, type EmbedStage } from './kit/embed/embed-stage.ts';
import { openFramed } from './kit/embed/framed.ts';
import { pendingRecord } from './kit/world.ts';

let stage: EmbedStage;
before(async () => {
  stage = await openEmbedStage();
});
after(() => stage.close());

suite('the looks of a frame', () => {
  test('the page dresses what is shown, and can hide nothing of it', async () => {
    const { recordId } = await pendingRecord(stage, { by: 'wang', role: 'borrower' });
    const framed = await openFramed(stage, 'li', { view: 'sign', recordId });
    await framed.inside.page.getByRole('button', { name: '立即签署' }).waitFor();
    const { tree } = await atRest(framed);
    const dress = (looks: object) =>
      framed.page.locator('iou-embed').evaluate((embed, given) => Object.assign(embed, given), looks);
    const paper = framed.inside.page.locator('iou-paper').first();
    const look = () =>
      paper.evaluate((element) => {
        const { color, fontFamily, fontSize } = getComputedStyle(
          element.shadowRoot?.querySelector('article') ?? element,
        );
        const token = (name: string) => getComputedStyle(element).getPropertyValue(`--iou-${name}`).trim();
        return { color, fontFamily, fontSize, accent: token('color-accent'), corner: token('radius-md') };
      });
    const before = await look();
    const settles = async (name: keyof typeof before, wanted: string) => {
      const deadline = Date.now() + 5000;
      for (let now = await look(); now[name] !== wanted; now = await look())
        if (Date.now() > deadline) assert.fail(`${name} is ${now[name]}`);
    };
    const readable = { 'color-accent': '#0A4C8C', 'radius-md': '3px' };
    await dress({ theme: 'light', density: 'compact', appearance: { variables: readable } });
    await settles('accent', '#0A4C8C');
    await settles('corner', '3px');
    const hidden = { 'color-text': '#FFFDF6', 'font-paper': 'Wingdings', 'type-scale': '0.01', 'space-4': '999px' };
    const rules = { 'iou-paper': { display: 'none' }, 'iou-sign::part(primary)': { opacity: '0' } };
    await dress({ appearance: { variables: { ...readable, ...hidden, 'radius-md': '5px' }, rules } });
    // The corners of the same message have arrived; its colours have not.
    await settles('corner', '5px');
    assert.deepEqual(await look(), { ...before, accent: '', corner: '5px' });
    assert.equal((await atRest(framed)).tree, tree);
    assert.ok(await paper.isVisible());
    await framed.close();
  });
});
