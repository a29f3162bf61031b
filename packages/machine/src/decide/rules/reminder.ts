import { shanghaiDate, lapseAt } from '../../values/index.ts';
import { denied, granted, type Rule } from '../rule.ts';

/** Has the other person texted, so often a day and so often in all. */
export const remind: Rule<'counterparty.remind'> = ({ record, context, today, next }) => {
  const { perDay, total } = context.policy.remind;
  if (record.reminded.length >= total) return denied({ code: 'TOO_MANY_REQUESTS', params: { left: 0 } });
  const sentToday = record.reminded.filter((at) => shanghaiDate(at) === today).length;
  if (sentToday >= perDay) return denied({ code: 'TOO_MANY_REQUESTS', params: { retryAt: lapseAt(context.now, 0) } });
  return granted({ type: 'reminded', data: { state: next } });
};

/** Each person's own switch for repayment reminders. */
export const setReminder: Rule<'reminder.set'> = ({ by, command, next }) =>
  by === 'system'
    ? denied({ code: 'NOT_A_PARTY' })
    : granted({ type: 'reminderSet', data: { state: next, side: by, on: command.on } });
