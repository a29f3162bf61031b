import type { Person } from '@iou-kit/machine';

/** An invented person with an account at the partner's. */
export interface ContractPerson extends Person {
  readonly subject: string;
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** A well-formed number for a birthday (`YYYY-MM-DD`); the address need not exist. */
export function idNumberFor(birthDate: string, sequence = 1, region = '110101'): string {
  const body = `${region}${birthDate.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(body[at]), 0);
  return body + '10X98765432'.charAt(sum % 11);
}

export const wang: ContractPerson = {
  subject: 'contract-wang',
  name: '王测试',
  idNumber: idNumberFor('1990-03-07', 11),
  mobile: '13811110001',
};
export const li: ContractPerson = {
  subject: 'contract-li',
  name: '李合约',
  idNumber: idNumberFor('1988-05-15', 22, '310101'),
  mobile: '13811110002',
};
export const zhao: ContractPerson = {
  subject: 'contract-zhao',
  name: '赵旁人',
  idNumber: idNumberFor('1985-01-20', 33),
  mobile: '13811110003',
};

export const particulars = ({ name, idNumber, mobile }: ContractPerson): Person => ({ name, idNumber, mobile });
