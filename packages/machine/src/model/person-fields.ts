export const personFields = ['name', 'idNumber', 'mobile'] as const;
export type PersonField = (typeof personFields)[number];
