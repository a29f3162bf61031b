import { contenderIds, type ContenderId } from './contender-id.ts';
import type { Lab } from './open-lab.ts';
import type { PenSetting } from './page/pen.ts';
import type { SignatureSize } from './page/signature.ts';
import type { Plan } from './plan.ts';

export interface BytesCell extends SignatureSize {
  readonly id: ContenderId;
  readonly device: keyof typeof devices;
}

/** A mouse's pressure is always the same; a pen's is not, and some pens measure their tilt. */
const devices = {
  mouse: { pointerType: 'mouse' },
  pen: { pointerType: 'pen' },
  'pen with tilt': { pointerType: 'pen', tilt: [31, -12] },
} as const satisfies Record<string, PenSetting>;

/** Bytes of the same signature with each contender. */
export async function measureBytes({ page }: Lab, { signature }: Plan): Promise<BytesCell[]> {
  const cells: BytesCell[] = [];
  for (const [device, setting] of Object.entries(devices) as [keyof typeof devices, PenSetting][])
    for (const id of contenderIds) {
      const task = { id, signature, setting };
      const size = await page.evaluate(
        (each) => window.inkBench.writeSignature(each.id, each.signature, each.setting),
        task,
      );
      cells.push({ id, device, ...size });
    }
  return cells;
}
