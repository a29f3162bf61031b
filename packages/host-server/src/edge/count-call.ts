import type { ApplicationPorts } from '../ports.ts';
import type { Bearer } from '../tokens/token.ts';
import { placeOf } from './network.ts';
import { countRequest, DAY, HOUR, MINUTE, type Allowance, type CounterPorts } from './rate-limit.ts';

/** What a route is counted as, beside being a request: a guess at a secret, a new draft, a code by text message. */
export type Counted = 'guess' | 'draft' | 'code';

type Ports = CounterPorts & Pick<ApplicationPorts, 'limits'>;

export async function countAddress(ports: Ports, address: string): Promise<void> {
  const { address: name } = placeOf(address);
  await countRequest(ports, { kind: 'address', name, most: ports.limits.perAddress, windowMs: MINUTE });
}

/** A wrong API key. Right ones are never held up by it: their neighbours could shut a partner out. */
export async function countWrongKey(ports: Ports, address: string): Promise<void> {
  const { address: name } = placeOf(address);
  await countRequest(ports, { kind: 'wrongKey', name, most: ports.limits.wrongKeys, windowMs: HOUR });
}

export async function countToken(ports: Ports, tenant: string): Promise<void> {
  await countRequest(ports, { kind: 'token', name: tenant, most: ports.limits.tokens, windowMs: MINUTE });
}

/** Counts a call by whoever made it and wherever it came from; the first allowance that is used up refuses it. */
export async function countCall(ports: Ports, counted: Counted, address: string, bearer: Bearer): Promise<void> {
  for (const allowance of allowances(ports, address, bearer)[counted]) await countRequest(ports, allowance);
}

function allowances(
  { limits }: Ports,
  written: string,
  { session: { tenant, subject } }: Bearer,
): Readonly<Record<Counted, readonly Allowance[]>> {
  const { address, network } = placeOf(written);
  const person = JSON.stringify([tenant, subject]);
  return {
    guess: [
      { kind: 'guess.address', name: address, most: limits.guesses, windowMs: MINUTE },
      { kind: 'guess.network', name: network, most: limits.guessesPerNetwork, windowMs: MINUTE },
      { kind: 'guess.tenant', name: tenant, most: limits.guessesPerTenant, windowMs: MINUTE },
    ],
    draft: [
      { kind: 'draft.person', name: person, most: limits.drafts, windowMs: DAY },
      { kind: 'draft.tenant', name: tenant, most: limits.draftsPerTenant, windowMs: DAY },
    ],
    code: [{ kind: 'code.address', name: address, most: limits.codes, windowMs: HOUR }],
  };
}
