import type { Dossier, Shelf } from '@iou-kit/host-adapter/service';
import { reportId, signaturesIn } from './pieces.ts';
import type { Progress } from './progress.ts';
import { reportOf } from './report-of.ts';
import { sealPdf } from './seal-pdf.ts';
import type { SealingPorts } from './sealing-ports.ts';

/** The report up to the last event, made anew where it is behind or waits for its time. Whether it goes on waiting. */
export async function makeReport(
  ports: SealingPorts,
  dossier: Dossier,
  shelf: Shelf,
  progress: Progress,
): Promise<boolean> {
  if (signaturesIn(dossier).length === 0) return false;
  const file = await ports.press.printReport(await reportOf(ports, dossier, shelf, progress));
  const { bytes, timePending } = await sealPdf(ports, file, { platform: dossier.platform, at: dossier.now });
  await shelf.put(reportId, bytes);
  return timePending;
}
