/** Compound surnames that people bear. A name of two characters has a simple surname all the same. */
const COMPOUND_SURNAME =
  /^(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|长孙|宇文|司徒|司空|夏侯|轩辕|独孤|南宫|西门|东郭|百里|呼延|端木|赫连|澹台|公冶|宗政|濮阳|淳于|单于|太叔|申屠|仲孙|钟离|鲜于|闾丘|亓官|司寇|巫马|公西|颛孙|壤驷|公良|漆雕|乐正|宰父|谷梁|拓跋|夹谷|段干|南门|羊舌|微生|梁丘|左丘|公羊|万俟|闻人|太史|达奚|褚师|第五|即墨)/u;

/**
 * A name with all but the surname hidden, or all but the first part of a name with ·: `王*`, `欧阳**`, `阿卜杜拉·**`.
 * One star for each hidden character, two at the most, so that a long name does not give its length away. A name of one
 * character is hidden whole.
 */
export function maskName(name: string): string {
  const [first = '', ...others] = name.split('·');
  if (others.length > 0) return `${first}·**`;
  const characters = [...name];
  const shown = characters.length < 2 ? 0 : characters.length > 2 && COMPOUND_SURNAME.test(name) ? 2 : 1;
  return characters.slice(0, shown).join('') + '*'.repeat(Math.min(2, characters.length - shown));
}

/** `110***********002X`: the first three and the last four. Anything but 18 characters is hidden whole. */
export const maskResidentId = (id: string): string =>
  id.length === 18 ? `${id.slice(0, 3)}${'*'.repeat(11)}${id.slice(-4)}` : '*'.repeat(18);

/** `138****8000`. Anything but 11 characters is hidden whole. */
export const maskMobile = (mobile: string): string =>
  mobile.length === 11 ? `${mobile.slice(0, 3)}****${mobile.slice(-4)}` : '*'.repeat(11);
