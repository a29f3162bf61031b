import type { HostErrorCode } from '@iou-kit/host-adapter';
import type { ActionName, RefusalSetting, RefusalWords } from './refusal-setting.ts';
import type { Words } from './words.ts';

/** A broken promise of the host in words. */
export function hostErrorWords(words: Words, code: HostErrorCode, setting: RefusalSetting = {}): RefusalWords {
  const name = hostErrors[code];
  const nothingDone = setting.nothingDone ? words.common.comma + words.refusals[setting.nothingDone] : '';
  const retry: readonly ActionName[] = setting.outcomeUnknown ? ['refreshStatus'] : ['retry'];
  const actions: Readonly<Record<typeof name, readonly ActionName[]>> = {
    cancelled: ['startFace', 'otherWays'],
    provider: ['retry', 'otherWays'],
    network: retry,
    server: retry,
  };
  return { text: words.refusals[name] + nothingDone, actions: actions[name] };
}

const hostErrors = {
  NETWORK: 'network',
  TIMEOUT: 'network',
  SERVER: 'server',
  PROVIDER: 'provider',
  CANCELLED: 'cancelled',
  UNAUTHENTICATED: 'server',
  PROTOCOL: 'server',
  UNSUPPORTED: 'server',
} as const satisfies Record<HostErrorCode, keyof Words['refusals']>;
