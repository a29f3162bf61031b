import { verificationMethods } from '@iou-kit/machine';
import { evidenceParts, type Host, type HostCapabilities } from '../host/index.ts';
import { fields, flag, maybe, oneOf, texts } from './given.ts';

/** What a host says of itself over the channel. */
export interface About {
  readonly capabilities: HostCapabilities;
  /** The host has an evidence port at all. */
  readonly evidence: boolean;
}

export function aboutOf({ capabilities, evidence }: Host): About {
  const { personalCode = false } = capabilities;
  const { simulated, kinds, verification, watch, attachments, reminders, share, evidence: parts } = capabilities;
  const { link, wechat } = share;
  return {
    capabilities: {
      ...{ simulated, watch, attachments, reminders, personalCode, share: { link, wechat } },
      ...{ kinds: [...kinds], verification: [...verification], evidence: [...parts] },
    },
    evidence: evidence !== undefined,
  };
}

export function readAbout(value: unknown): About {
  const about = fields(value);
  const said = fields(about['capabilities']);
  const share = fields(said['share']);
  return {
    capabilities: {
      simulated: flag(said['simulated']),
      kinds: texts(said['kinds']),
      verification: texts(said['verification']).map((method) => oneOf(verificationMethods, method)),
      watch: flag(said['watch']),
      attachments: flag(said['attachments']),
      reminders: flag(said['reminders']),
      // A page that was made before there were any does not speak of them.
      personalCode: maybe(flag, said['personalCode']) ?? false,
      share: { link: flag(share['link']), wechat: flag(share['wechat']) },
      evidence: texts(said['evidence']).map((part) => oneOf(evidenceParts, part)),
    },
    evidence: flag(about['evidence']),
  };
}
