import { samplePeople, type SamplePerson } from '@iou-kit/host-adapter/memory';

export type Role = 'borrower' | 'lender';
export type Actor = 'initiator' | 'counterparty' | 'stranger';

/** Who plays whom: 王小明 begins every record, 李静 is asked to join, 张伟 is party to nothing. */
export const cast: Readonly<Record<Actor, SamplePerson>> = {
  initiator: samplePeople.wang,
  counterparty: samplePeople.li,
  stranger: samplePeople.zhang,
};

export const otherRole = (role: Role): Role => (role === 'borrower' ? 'lender' : 'borrower');
