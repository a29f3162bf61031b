import type { VerificationMethod } from '@iou-kit/machine';
import type { EvidencePart } from './evidence-port.ts';

/** What a host can do, as data. Absence is a promise too: the contract tests that what is not offered is refused. */
export interface HostCapabilities {
  /** A demonstration: pages and papers are marked 演示环境，不具法律效力. */
  readonly simulated: boolean;
  readonly kinds: readonly string[];
  readonly verification: readonly VerificationMethod[];
  /** The other person's change is told without asking. */
  readonly watch: boolean;
  readonly attachments: boolean;
  readonly reminders: boolean;
  /** A person has a code of their own (我的二维码); absent: none. */
  readonly personalCode?: boolean | undefined;
  readonly share: { readonly link: boolean; readonly wechat: boolean };
  /** Which parts of the evidence can be fetched; none without an `evidence` port. */
  readonly evidence: readonly EvidencePart[];
}
