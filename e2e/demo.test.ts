import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { isAccessible } from './kit/accessibility.ts';
import { complaintsOf } from './kit/complaints.ts';
import { theatre, type Scene } from './kit/scene.ts';
import { pendingRecord } from './kit/world.ts';
import { deskSize, phoneSize, visitor } from './kit/visitor.ts';

const scene = theatre();

/** The partner's page in a browser of its own. */
async function market({ stage }: Scene, size: { width: number; height: number } = deskSize, address = '/demo/') {
  const context = await visitor(stage, { size });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const complaints = complaintsOf(page);
  await page.goto(new URL(address, stage.url).href);
  return { page, context, complaints };
}

suite("the demo's own pages", () => {
  test(
    "copy each of a sample person's details with one press",
    scene(async (it) => {
      const { page, context } = await market(it);
      const { name, idNumber, mobile } = await it.stage.demo.person('wang');
      for (const [label, value] of Object.entries({ 姓名: name, 身份证号: idNumber, 手机号: mobile })) {
        await page.getByRole('button', { name: `复制${name}的${label}` }).click();
        await page.getByText(`${label}已复制`).waitFor();
        assert.equal(await page.evaluate(() => navigator.clipboard.readText()), value);
      }
      await context.close();
    }),
  );

  test(
    'fit into the narrowest phone with letters of twice the size',
    scene(async (it) => {
      const { page, context } = await market(it, { width: 320, height: 640 });
      const link = await page.getByRole('link', { name: '打开李静的页面' }).getAttribute('href');
      for (const address of ['/demo/', '/demo/verify.html', link ?? '']) {
        await page.goto(new URL(address, it.stage.url).href);
        await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
        await page.getByRole('banner').waitFor();
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.equal(width, 320, address);
      }
      await context.close();
    }),
  );

  test(
    'let a personal link be used once, and take its code out of the address',
    scene(async (it) => {
      const { page, context } = await market(it);
      const link = page.getByRole('link', { name: '打开李静的页面' });
      const address = (await link.getAttribute('href')) ?? '';
      const opening = context.waitForEvent('page');
      await link.click();
      const own = await opening;
      await own.getByRole('heading', { name: '李静，您好' }).waitFor();
      assert.equal(new URL(own.url()).hash, '#/');
      await page.waitForFunction(
        ([name, old]) =>
          [...document.querySelectorAll('a')].some((a) => a.textContent.includes(name!) && a.href !== old),
        ['打开李静的页面', address] as const,
      );
      await own.reload();
      await own.getByRole('heading', { name: '李静，您好' }).waitFor();

      const second = await market(it, phoneSize, address);
      await second.page.getByRole('heading', { name: '登录链接已失效' }).waitFor();
      await second.page.getByRole('link', { name: '回到邻里集市' }).click();
      await second.page.getByRole('heading', { name: '示例居民' }).waitFor();
      await second.context.close();
      await context.close();
    }),
  );

  test(
    'show messages as they arrive, and lead from each to the person that it is for',
    scene(async (it) => {
      const { page, context } = await market(it);
      await page.getByRole('heading', { name: '两位居民的短信' }).waitFor();
      await pendingRecord(it.stage, { by: 'wang', role: 'borrower' });
      const message = page.getByRole('listitem').filter({ hasText: '发来一张借条待您签署' }).first();
      await message.getByText('李静').waitFor();
      const opening = context.waitForEvent('page');
      await message.getByRole('link').click();
      const own = await opening;
      await own.getByRole('heading', { name: '我的合同' }).waitFor();
      await own
        .getByRole('link', { name: /待您签署/ })
        .first()
        .click();
      await own.getByRole('button', { name: '立即签署' }).waitFor();
      await context.close();
    }),
  );

  test(
    'set what a face check comes to, and what time it is',
    scene(async (it) => {
      const { page, context } = await market(it);
      await page.getByText('演示控制台').click();
      const faces = page.getByRole('group', { name: '李静的人脸识别' });
      await faces.getByRole('radio', { name: '他人面孔' }).check();
      await page.waitForFunction(
        async () => (await (await fetch('/demo/api/face?person=li')).json()).result === 'mismatch',
      );
      const before = Date.parse(await it.stage.demo.now());
      await page.getByRole('button', { name: '快进3天' }).click();
      await page.getByText(/^已快进到/).waitFor();
      const days = (Date.parse(await it.stage.demo.now()) - before) / 86_400_000;
      assert.ok(days >= 3 && days < 3.01, `moved on by ${days} days`);
      await context.close();
    }),
  );

  test(
    'speak English on request, and pass it on to the elements',
    scene(async (it) => {
      const { page, context } = await market(it);
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByRole('heading', { name: 'Sample residents' }).waitFor();
      const opening = context.waitForEvent('page');
      await page.getByRole('link', { name: /Open 王小明’s page/ }).click();
      const own = await opening;
      await own.getByRole('button', { name: 'Create 小借条 IOU' }).click();
      await own.getByRole('button', { name: 'Create IOU' }).waitFor();
      await context.close();
    }),
  );

  for (const size of [phoneSize, deskSize])
    test(
      `have nothing that axe objects to at ${size.width} px`,
      scene(async (it) => {
        for (const address of ['/demo/', '/demo/open/', '/demo/people/wang/']) {
          const { page, context, complaints } = await market(it, size, address);
          await page.getByRole('heading', { level: 1 }).waitFor();
          for (const summary of await page.locator('summary').all()) await summary.click();
          await isAccessible(page);
          assert.deepEqual(complaints.heard, []);
          await context.close();
        }
      }),
    );
});
