/** A column of a schedule that holds integer fen; the others hold dates. */
export const isSum = (column: string): boolean => column.endsWith('Fen');
