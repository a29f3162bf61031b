import { BlockList, isIP, isIPv6 } from 'node:net';

/** Addresses or networks (`10.1.2.0/24`) of the hops in front; `true` is those of this machine and of private networks. */
export type TrustedProxies = boolean | readonly string[];

const near = ['127.0.0.0/8', '::1', '10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7'];

/**
 * Whose request it is. `X-Forwarded-For` grows to the right, and only what a trusted hop has written is believed: from the socket on, the
 * first address that is no such hop. Throws for a network that is none.
 */
export function callerAddress(
  trusted: TrustedProxies,
): (socket: string | undefined, forwarded: string | string[] | undefined) => string {
  const hops = blockList(trusted === true ? near : trusted === false ? [] : trusted);
  const isTrusted = (address: string) => isIP(address) > 0 && hops.check(address, familyOf(address));
  return (socket = '', forwarded = '') => {
    const written = [forwarded].flat().join(',').split(',').map(plain).reverse();
    let caller = plain(socket);
    for (const hop of written) {
      if (!isTrusted(caller) || isIP(hop) === 0) break;
      caller = hop;
    }
    return caller;
  };
}

function blockList(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', bits] = network.split('/');
    if (isIP(address) === 0) throw new Error(`${network} is no address of a proxy.`);
    if (bits === undefined) list.addAddress(address, familyOf(address));
    else list.addSubnet(address, Number(bits), familyOf(address));
  }
  return list;
}

const familyOf = (address: string) => (isIPv6(address) ? 'ipv6' : 'ipv4');

/** An IPv4 address is the same however a socket of both families writes it. */
const plain = (address: string): string => address.trim().replace(/^::ffff:(?=\d+\.)/i, '');
