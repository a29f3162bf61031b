import { suite, test } from 'node:test';
import { isAccessible } from './kit/accessibility.ts';
import { draw } from './kit/draw.ts';
import { beginForm } from './kit/fill.ts';
import { theatre } from './kit/scene.ts';
import { effectiveRecord, pendingRecord } from './kit/world.ts';

const scene = theatre();

suite("axe has no objection to the elements on the partner's pages", () => {
  test(
    'while one is made',
    scene(async ({ enter }) => {
      const wang = await enter('wang');
      await isAccessible(wang.page);
      await beginForm(wang);
      await isAccessible(wang.page);
      await wang.press('下一步');
      await wang.page.getByText(/^有\d+项需要修改/).waitFor();
      await isAccessible(wang.page);
    }),
  );

  test(
    'while one is signed',
    scene(async ({ stage, enter }) => {
      const { recordId } = await pendingRecord(stage, { by: 'wang', role: 'borrower' });
      const li = await enter('li');
      await li.goTo(`#/sign/${recordId}`);
      await li.page.getByRole('button', { name: '立即签署' }).waitFor();
      await isAccessible(li.page);
      await li.press('立即签署');
      await draw(li);
      await isAccessible(li.page);
      await li.press('确认签署');
      await li.dialog('身份核验').waitFor();
      await isAccessible(li.page);
    }),
  );

  for (const colorScheme of ['light', 'dark'] as const)
    test(
      `after it was signed, when it is ${colorScheme}`,
      scene(async ({ stage, enter }) => {
        const { recordId } = await effectiveRecord(stage, { by: 'wang', role: 'borrower' });
        const wang = await enter('wang', { colorScheme });
        await wang.goTo(`#/records/${recordId}`);
        await wang.page.getByRole('img', { name: '已完成签署' }).waitFor();
        await isAccessible(wang.page);
        await wang.goTo('#/records');
        await wang.page
          .getByRole('link', { name: /已签署/ })
          .first()
          .waitFor();
        await isAccessible(wang.page);
      }),
    );
});
