import type { LogSigner, Trust } from '@iou-kit/evidence';
import type { PaperContent } from '../paper/paper-content.ts';
import type { ReportContent } from '../paper/report/report-content.ts';
import type { SlotOptions, SlottedFile } from '../paper/signature-slot.ts';
import type { CertificatePort, SealKeys, TimestampClient } from '../pki/index.ts';
import type { Anchor } from './anchor.ts';
import type { Logs } from './logs.ts';

/** Prints, in a thread of its own. */
export interface PressPort {
  printPaper(content: PaperContent): Promise<Uint8Array>;
  printReport(content: ReportContent): Promise<Uint8Array>;
  withSignatureSlot(file: Uint8Array, options: SlotOptions): Promise<SlottedFile>;
  missingGlyphs(text: string): Promise<readonly string[]>;
}

/** What the evidence office stands on. */
export interface SealingPorts {
  readonly press: PressPort;
  readonly certificates: CertificatePort;
  readonly seal: SealKeys;
  /** Revocation lists as they are now, DER: of the seal's issuers, and of the timestamps' (level B-LT). */
  readonly revocationLists: () => Promise<readonly Uint8Array[]>;
  readonly timestamps: TimestampClient;
  readonly logs: Logs;
  readonly signer: LogSigner;
  readonly anchors: readonly Anchor[];
  readonly trust: Trust;
  /** The page where anybody may check a bundle; papers carry it in their QR code. */
  readonly verifyUrl: string;
  /** A demonstration: everything it makes is marked. */
  readonly simulated: boolean;
}
