import type { Person } from '@iou-kit/machine';

/** Invented people for demonstrations: their numbers are well-formed, and belong to nobody. */
export interface SamplePerson extends Person {
  /** The partner's user in demonstrations. */
  readonly subject: string;
}

export const samplePeople = {
  wang: { subject: 'wang', name: '王小明', idNumber: '11010119900307803X', mobile: '13800138000' },
  li: { subject: 'li', name: '李静', idNumber: '310101199003070086', mobile: '13900139000' },
  zhang: { subject: 'zhang', name: '张伟', idNumber: '440308199901101512', mobile: '13700137000' },
  ouyang: { subject: 'ouyang', name: '欧阳娜娜', idNumber: '32010219880515009X', mobile: '13600136000' },
} as const satisfies Readonly<Record<string, SamplePerson>>;

/** The simulated register: whose a number is. Numbers that are not in it go with any name. */
export const simulatedRegister: ReadonlyMap<string, SamplePerson> = new Map(
  Object.values(samplePeople).map((person): [string, SamplePerson] => [person.idNumber, person]),
);
