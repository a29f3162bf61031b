import type { Page } from 'playwright-core';
import type { Actor } from '../kit/actor.ts';
import type { Stage } from '../kit/stage.ts';
import type { VisitorOptions } from '../kit/visitor.ts';
import type { Name } from '../kit/world.ts';

/** What a play of screens is given. */
export interface Camera {
  readonly stage: Stage;
  readonly options: VisitorOptions;
  enter(name: Name): Promise<Actor>;
  /** Takes a picture; of the whole page, unless something lies over it. */
  shot(on: Pick<Actor, 'page'> | Page, name: string, options?: { readonly whole?: boolean }): Promise<void>;
}

export type Play = (camera: Camera) => Promise<void>;
