/** An ID number as it is kept: half-width, capitals, no spaces. */
export const compactResidentId = (text: string): string => text.normalize('NFKC').replace(/\s/g, '').toUpperCase();

/** An ID number as it is shown while it is typed: 6-8-4. What can't be part of one is left as it is. */
export function groupResidentId(text: string): string {
  const compact = compactResidentId(text);
  if (!/^[\dX]*$/.test(compact) || compact.length > 18) return compact;
  return [compact.slice(0, 6), compact.slice(6, 14), compact.slice(14)].filter((part) => part !== '').join(' ');
}

/** Where the caret belongs in the grouped text: behind as many characters as before. */
export function groupedCaret(grouped: string, charactersBefore: number): number {
  let seen = 0;
  for (let at = 0; at < grouped.length; at += 1) {
    if (seen === charactersBefore) return at;
    if (grouped.charAt(at) !== ' ') seen += 1;
  }
  return grouped.length;
}
