import { samplePeople, type SamplePerson } from '@iou-kit/host-adapter/memory';

/** The first of a pair begins a sample of its kind. */
const pairs = [
  ['borrower', 'lender'],
  ['payee', 'payer'],
  ['landlord', 'tenant'],
] as const;

export type Role = (typeof pairs)[number][number];
export type Actor = 'initiator' | 'counterparty' | 'stranger';

/** Who plays whom: 王小明 begins every record, 李静 is asked to join, 张伟 is party to nothing. */
export const cast: Readonly<Record<Actor, SamplePerson>> = {
  initiator: samplePeople.wang,
  counterparty: samplePeople.li,
  stranger: samplePeople.zhang,
};

export function otherRole(role: Role): Role {
  const pair = pairs.find(([one, other]) => one === role || other === role) ?? pairs[0];
  return pair[0] === role ? pair[1] : pair[0];
}
