import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { addDays } from '@iou-kit/machine';
import { issue, sign } from './kit/acts.ts';
import type { Actor } from './kit/actor.ts';
import { beginForm, fillForm, fillPerson, type Wishes } from './kit/fill.ts';
import { fromMarket, openShared } from './kit/market.ts';
import { bySms } from './kit/prove.ts';
import { theatre, type Scene } from './kit/scene.ts';
import { sharedLink } from './kit/share.ts';
import { deskSize, phoneSize } from './kit/visitor.ts';

const scene = theatre();
const roles = { borrower: { mine: '借款人', other: '出借人' }, lender: { mine: '出借人', other: '借款人' } } as const;

/** Steps 1 and 2: 前往创建, the notice, the form. */
async function create(actor: Actor, { role, other, amount }: Pick<Wishes, 'role' | 'other' | 'amount'>): Promise<void> {
  const { demo } = actor.stage;
  await beginForm(actor);
  const of = await demo.person(actor.name === 'wang' ? 'li' : 'wang');
  await fillForm(actor, {
    role,
    other,
    of,
    amount,
    repayDate: addDays(await demo.today(), 90),
    remark: '装修用，说好三个月',
  });
  await actor.press('下一步');
}

/** Step 3: 预览 → 确认开具 → 手写签名 → 确认签署 → 身份核验. */
async function issued(actor: Actor, other: string): Promise<void> {
  await actor.sees('预览借条');
  await issue(actor);
  await actor.sees('借条发起成功');
  await actor.reads(`待${other}签署`);
}

/** The papers of both bear the same stamp, and both find them in 我的合同. */
async function bothInForce({ actors, amount }: { actors: readonly Actor[]; amount: string }): Promise<void> {
  for (const actor of actors) {
    await actor.goTo('#/');
    await actor.press('我的合同');
    await actor.page.getByRole('link', { name: new RegExp(`¥${amount}.*已签署`) }).click();
    await actor.sees('已签署');
    await actor.page.getByRole('img', { name: '已完成签署' }).waitFor();
  }
}

const shown = (amount: string) => `${Number(amount).toLocaleString('en')}.00`;

async function play(
  { stage, joined }: Scene,
  role: 'borrower' | 'lender',
  other: 'me' | 'them',
  amount: string,
): Promise<void> {
  const size = role === 'borrower' ? phoneSize : deskSize;
  const words = roles[role];
  const wang = joined(await fromMarket(stage, 'wang', { size }));
  await create(wang, { role, other, amount });
  let li: Actor;
  if (other === 'them') {
    const link = await sharedLink(wang, words.other);
    li = joined(await openShared(stage, 'li', link, { size }));
    await li.sees('填写您的信息');
    await fillPerson(li, '我的信息', li.is);
    await li.press('提交信息');
    await li.sees(`待${words.mine}签署`);
    await issued(wang, words.other);
  } else {
    await issued(wang, words.other);
    li = joined(await openShared(stage, 'li', await sharedLink(wang, words.other), { size }));
  }
  // Step 4.
  await li.sees(/签署借条|待您签署/);
  await sign(li);
  await li.sees('已生效');
  await li.press('查看详情');
  await li.sees('已签署');
  await bothInForce({ actors: [wang, li], amount: shown(amount) });
}

suite("the guide's four steps", () => {
  test(
    'the borrower begins and fills in both',
    scene((it) => play(it, 'borrower', 'me', '20001')),
  );
  test(
    'the borrower begins and the lender fills in their own',
    scene((it) => play(it, 'borrower', 'them', '20002')),
  );
  test(
    'the lender begins and fills in both',
    scene((it) => play(it, 'lender', 'me', '20003')),
  );
  test(
    'the lender begins and the borrower fills in their own',
    scene((it) => play(it, 'lender', 'them', '20004')),
  );

  test(
    'by the text message that arrives, with codes instead of faces',
    scene(async ({ stage, joined }) => {
      const wang = joined(await fromMarket(stage, 'wang'));
      await create(wang, { role: 'borrower', other: 'me', amount: '20005' });
      await wang.sees('预览借条');
      await issue(wang, bySms);
      await wang.sees('借条发起成功');
      const li = joined(await fromMarket(stage, 'li'));
      await li.press(/^短信/);
      const phone = li.dialog('李静的短信');
      const invitation = phone.getByRole('listitem').filter({ hasText: '王**发来一张借条待您签署' }).first();
      await invitation.getByRole('link').click();
      await li.page.getByRole('link', { name: /¥20,005\.00/ }).click();
      await sign(li, bySms);
      await li.sees('已生效');
      await wang.goTo('#/');
      await bothInForce({ actors: [wang], amount: '20,005.00' });
      const codes = (await stage.demo.messages()).filter(({ text }) => /验证码\d{6}/.test(text));
      assert.equal(codes.length, 2);
    }),
  );
});
