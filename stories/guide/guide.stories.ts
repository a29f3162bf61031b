import type { Meta } from '@storybook/web-components-vite';
import { agreeOn, create, issue, reject, revoke, sign } from './acts.ts';
import { sideBySide } from './side-by-side.ts';

/** The guide, played by both people: each story begins at an empty form and ends where nothing can follow. */
export default { title: 'Guide' } satisfies Meta;

export const BorrowerBeginsToSettled = sideBySide(async (table) => {
  const id = await create(table, 'borrower');
  await issue(table, id);
  await sign(table, id);
  await agreeOn(table, id, 'settlement', 'initiator');
});

export const LenderBeginsToSettled = sideBySide(async (table) => {
  const id = await create(table, 'lender');
  await issue(table, id);
  await sign(table, id);
  await agreeOn(table, id, 'settlement', 'counterparty');
});

export const Rejected = sideBySide(async (table) => {
  const id = await create(table, 'borrower');
  await issue(table, id);
  await reject(table, id);
});

export const Revoked = sideBySide(async (table) => {
  const id = await create(table, 'lender');
  await issue(table, id);
  await revoke(table, id);
});

export const Released = sideBySide(async (table) => {
  const id = await create(table, 'lender');
  await issue(table, id);
  await sign(table, id);
  await agreeOn(table, id, 'release', 'initiator');
});
