import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { addDays, addMonths } from '@iou-kit/machine';
import { theatre } from './kit/scene.ts';
import { effectiveRecord } from './kit/world.ts';

const scene = theatre();
const TEN = 'T10:00:00.000+08:00';

suite('repayment reminders', () => {
  test(
    'come three days before and on every due date, to the borrower alone',
    scene(async ({ stage, enter }) => {
      const today = await stage.demo.today();
      const repayDate = addMonths(today, 2);
      await effectiveRecord(stage, { by: 'wang', role: 'borrower', terms: { repayDate, repayment: 'monthly' } });
      const wang = await enter('wang');
      const textsOf = async (person: string) => (await stage.demo.messages(person)).map(({ text }) => text);
      const before = { wang: (await textsOf('wang')).length, li: (await textsOf('li')).length };

      for (const dueDate of [addMonths(today, 1), repayDate]) {
        const soon = addDays(dueDate, -3);
        await stage.demo.moveTo(`${soon}${TEN}`);
        const [, month, day] = dueDate.split('-').map(Number);
        await wang.reads(new RegExp(`将于.*${month}月${day}日到还款日`));
        await stage.demo.moveTo(`${dueDate}${TEN}`);
        await wang.reads('今天到还款日');
      }
      assert.equal((await textsOf('wang')).length, before.wang + 4);
      assert.equal((await textsOf('li')).length, before.li);
    }),
  );

  test(
    'stop where the borrower has switched them off',
    scene(async ({ stage, enter }) => {
      const repayDate = addDays(await stage.demo.today(), 10);
      const record = await effectiveRecord(stage, { by: 'li', role: 'lender', terms: { repayDate } });
      const wang = await enter('wang');
      await wang.goTo(`#/records/${record.recordId}`);
      const reminder = wang.page.getByRole('switch', { name: '开启还款提醒' });
      await reminder.click();
      await wang.page.getByRole('switch', { name: '开启还款提醒', checked: false }).waitFor();
      const before = (await stage.demo.messages('wang')).length;
      await stage.demo.moveTo(`${repayDate}${TEN}`);
      assert.equal((await stage.demo.messages('wang')).length, before);
      await wang.page.reload();
      await wang.goTo(`#/records/${record.recordId}`);
      await wang.reads('今天还款');
    }),
  );
});
