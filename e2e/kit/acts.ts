import type { Actor } from './actor.ts';
import { draw } from './draw.ts';
import { byFace } from './prove.ts';

type Proof = (actor: Actor) => Promise<void>;

/** From the pressed button to the proof: writes, confirms and proves who it is. */
async function write(actor: Actor, prove: Proof): Promise<void> {
  await draw(actor);
  await actor.press('确认签署');
  await prove(actor);
}

/** 确认开具 → 手写签名 → 确认签署 → 身份核验. */
export async function issue(actor: Actor, prove: Proof = byFace): Promise<void> {
  await actor.press('确认开具');
  await write(actor, prove);
}

/** 立即签署 → 手写签名 → 确认签署 → 身份核验. */
export async function sign(actor: Actor, prove: Proof = byFace): Promise<void> {
  await actor.press('立即签署');
  await write(actor, prove);
}

export async function reject(actor: Actor, reason: string): Promise<void> {
  await actor.press('拒签');
  await actor.page.getByRole('textbox', { name: '拒签理由' }).fill(reason);
  await actor.press('确认拒签');
}

export async function revoke(actor: Actor): Promise<void> {
  await actor.press('撤销');
  await actor.press('确认撤销');
}

export type Change = '解除' | '结清' | '作废';

/** 更多操作 → 申请… → reason → 确认 → 身份核验. */
export async function request(actor: Actor, change: Change, reason: string): Promise<void> {
  await actor.press('更多操作');
  await actor.page.getByRole('menuitem', { name: `申请${change}` }).click();
  await actor.page.getByRole('textbox', { name: `${change}原因` }).fill(reason);
  await actor.press('确认');
  await byFace(actor);
}

export async function confirm(actor: Actor, change: Change): Promise<void> {
  await actor.press(`确认${change}`);
  await byFace(actor);
}
