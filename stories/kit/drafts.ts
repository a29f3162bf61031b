import type { StoryObj } from '@storybook/web-components-vite';
import type { TemplateResult } from 'lit';
import { cast } from './people.ts';
import { staged, type Staging } from './stage.ts';
import type { StoryWorld } from './world.ts';

export interface DraftOptions extends Pick<Staging<string>, 'play' | 'world'> {
  readonly kind: string;
  readonly role: string;
  /** What has been filled in so far. */
  readonly terms: Readonly<Record<string, unknown>>;
}

/** A draft of any kind, as its initiator has it; gives its id. */
async function draftOf(world: StoryWorld, { kind, role, terms }: DraftOptions): Promise<string> {
  const { storage } = await world.hostFor({ subject: cast.initiator.subject });
  const made = await storage.create({ type: 'record.create', kind, role }, crypto.randomUUID());
  if (!made.ok) throw new Error(`a draft was refused: ${made.refusal.code}`);
  const { id, revision } = made.value.record;
  const command = { type: 'terms.save', terms, partial: true } as const;
  const saved = await storage.commit({ recordId: id, command, revision, idempotencyKey: crypto.randomUUID() });
  if (!saved.ok) throw new Error(`its terms were refused: ${saved.refusal.code}`);
  return id;
}

/** Stories of drafts of any kind. */
export const draftsIn =
  (show: (recordId: string) => TemplateResult) =>
  (options: DraftOptions): StoryObj =>
    staged({
      looker: 'initiator',
      world: options.world,
      past: (world) => draftOf(world, options),
      show: ({ past }) => show(past),
      play: options.play,
    });
