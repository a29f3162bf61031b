import type { Person } from '../model/person.ts';

/** People for tests; numbers are the specification's vectors (`domain.md` §4.1, §4.2). Ages are of 2026-11-22. */
export const wang: Person = { name: '王伟', idNumber: '11010119900307803X', mobile: '13800138000' };
export const li: Person = { name: '李𬭚', idNumber: '310101199003070086', mobile: '13912345678' };
export const ouyang: Person = { name: '欧阳娜娜', idNumber: '32010219880515009X', mobile: '19912345678' };

/** 22 on this very day. */
export const justOldEnough: Person = { ...li, idNumber: '110101200411220010' };
/** 22 tomorrow. */
export const tooYoung: Person = { ...li, idNumber: '110101200411230016' };
/** 75 for the last day: 76 tomorrow. */
export const oldestYet: Person = { ...li, idNumber: '110101195011230021' };
/** 76 on this very day. */
export const tooOld: Person = { ...li, idNumber: '110101195011220026' };

/** What must never stand in a record, an event or a refusal. */
export const personalValues: readonly string[] = [wang, li, ouyang, justOldEnough, tooYoung, oldestYet, tooOld].flatMap(
  ({ name, idNumber, mobile }) => [name, idNumber, mobile],
);
