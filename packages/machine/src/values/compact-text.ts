/**
 * One line of digits and letters as a keyboard, an input method or a clipboard may give it, without what carries no
 * meaning: full-width forms become plain ones, white space goes, and so do the invisible direction marks that phones
 * put around a copied number.
 */
export const compactText = (text: string): string => text.normalize('NFKC').replace(/[\s\p{Cf}]/gu, '');
