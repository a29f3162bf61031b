/** What an address is counted as, and the network that it lies in. */
export interface Place {
  /** An IPv4 address, or the /64 of an IPv6 address: a household is given as many addresses as it likes. */
  readonly address: string;
  /** /24 or /48. */
  readonly network: string;
}

/** Reads an address as a socket or a proxy writes it; what is none is counted as it stands. */
export function placeOf(written: string): Place {
  const bare = written.replace(/^\[|\]$|%.*$/g, '');
  const groups = groupsOf(bare);
  if (!groups) {
    const [, network] = /^(\d+\.\d+\.\d+)\.\d+$/.exec(bare) ?? [];
    return { address: bare, network: network ?? bare };
  }
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  if (isMapped) {
    const bytes = groups.slice(6).flatMap((group) => [group >> 8, group & 0xff]);
    return { address: bytes.join('.'), network: bytes.slice(0, 3).join('.') };
  }
  const first = (count: number) =>
    `${groups
      .slice(0, count)
      .map((group) => group.toString(16))
      .join(':')}::`;
  return { address: first(4), network: first(3) };
}

/** The eight numbers of an IPv6 address, or null. */
function groupsOf(text: string): number[] | null {
  if (!text.includes(':') || !URL.canParse(`http://[${text}]/`)) return null;
  // The URL parser knows every way to write one, and gives the shortest.
  const [head = '', tail] = new URL(`http://[${text}]/`).hostname.slice(1, -1).split('::');
  const numbers = (part: string) => (part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16)));
  if (tail === undefined) return numbers(head);
  const [left, right] = [numbers(head), numbers(tail)];
  return [...left, ...Array<number>(8 - left.length - right.length).fill(0), ...right];
}
