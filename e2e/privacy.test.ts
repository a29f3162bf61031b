import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { addDays } from '@iou-kit/machine';
import { issue, sign } from './kit/acts.ts';
import type { Actor } from './kit/actor.ts';
import { beginForm, fillForm, fillPerson, fillTerms } from './kit/fill.ts';
import { bySms } from './kit/prove.ts';
import { theatre } from './kit/scene.ts';
import { openShared } from './kit/market.ts';
import { sharedLink } from './kit/share.ts';
import { historyOf, storedBy, watchTraffic } from './kit/traces.ts';

const scene = theatre();

suite('what is personal leaves no trace', () => {
  test(
    'in addresses, storage, error bodies, consoles, logs and events, over a whole life',
    scene(async ({ stage, enter, joined }) => {
      const wang = await enter('wang');
      const traffic = [watchTraffic(wang.page)];
      await beginForm(wang);
      const of = await stage.demo.person('li');
      await fillForm(wang, {
        role: 'borrower',
        other: 'them',
        of,
        amount: '777',
        repayDate: addDays(await stage.demo.today(), 30),
      });
      await wang.press('下一步');
      const link = await sharedLink(wang, '出借人');
      const li = joined(await openShared(stage, 'li', link));
      traffic.push(watchTraffic(li.page));
      await li.sees('填写您的信息');
      await fillPerson(li, '我的信息', { ...li.is, name: '李不静' });
      await li.press('提交信息');
      await li.reads('姓名与身份证号不一致');
      await fillPerson(li, '我的信息', li.is);
      await li.press('提交信息');
      await wang.sees('预览借条');
      await issue(wang, bySms);
      await wang.sees('借条发起成功');
      await sign(li, bySms);
      await li.sees('已生效');

      const tokens = (await Promise.all(traffic.map((seen) => seen.tokens()))).flat();
      const codes = (await stage.demo.messages()).flatMap(({ text }) => /验证码(\d{6})/.exec(text)?.[1] ?? []);
      const invitation = new URLSearchParams(new URL(link).hash.slice(1)).get('iou-invite');
      assert.ok(
        tokens.length >= 2 && codes.length >= 2 && invitation,
        'there were tokens, codes and an invitation to look for',
      );
      const numbers = [wang, li].flatMap(({ is }) => [is.idNumber, is.mobile]);
      const names = [wang, li].map(({ is }) => is.name);
      const secrets = [...numbers, ...codes, ...tokens, invitation];

      const events = await recordsOf(wang);
      const places: Readonly<Record<string, string>> = {
        'the addresses': traffic.flatMap(({ addresses }) => addresses).join('\n'),
        'the history': (await Promise.all([wang, li].map(historyOf))).flat().join('\n'),
        'the bodies of refusals': traffic.flatMap(({ refusals }) => refusals).join('\n'),
        'the storage': JSON.stringify(await Promise.all([wang, li].map(storedBy))),
        'the consoles': [wang, li].flatMap(({ complaints }) => complaints.said).join('\n'),
        'the log': JSON.stringify(stage.log.entries),
        'the events': JSON.stringify(events),
      };
      assert.ok(
        events.length >= 7 && traffic.every(({ addresses }) => addresses.length > 20),
        'there was something to look at',
      );
      assert.ok(
        traffic.some(({ refusals }) => refusals.length > 0),
        'there was a refusal to look at',
      );
      for (const [place, text] of Object.entries(places)) {
        for (const secret of [...secrets, ...names])
          assert.ok(!text.includes(secret), `${place} must not hold ${secret}`);
        for (const name of names) assert.ok(!text.includes(encodeURIComponent(name)), `${place} must not hold ${name}`);
      }

      async function recordsOf({ name }: Actor) {
        const page = await stage.server.ports.service.host({ tenant: 'demo', subject: name }).storage.list();
        return (
          await Promise.all(page.records.map(({ record }) => stage.server.store.events('demo', record.id)))
        ).flat();
      }
    }),
  );

  test(
    'a draft survives a reload without one word of it in the browser',
    scene(async ({ stage, enter }) => {
      const wang = await enter('wang');
      await beginForm(wang);
      const of = await stage.demo.person('li');
      await fillTerms(wang, {
        role: 'borrower',
        other: 'them',
        of,
        amount: '4321',
        repayDate: addDays(await stage.demo.today(), 30),
        remark: '给小猫看病',
      });
      await wang.reads('草稿已保存');
      await wang.page.reload();
      await isThere(wang);
      assert.deepEqual(await storedBy(wang), { local: {}, session: {}, databases: [], caches: [], cookies: '' });
      await wang.goTo('#/records');
      await wang.page.getByRole('link', { name: /¥4,321\.00.*草稿/ }).click();
      await wang.press('继续填写');
      await isThere(wang);

      async function isThere({ page, sees }: Actor): Promise<void> {
        await sees('填写借条');
        assert.match(await page.getByRole('textbox', { name: '借款金额' }).inputValue(), /^4,?321(\.00)?$/);
        assert.equal(await page.getByRole('textbox', { name: '备注（选填）' }).inputValue(), '给小猫看病');
      }
    }),
  );
});
