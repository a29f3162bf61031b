import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { after, before, type TestContext } from 'node:test';
import { enter, type Actor } from './actor.ts';
import { openStage, type Stage } from './stage.ts';
import type { VisitorOptions } from './visitor.ts';
import type { Name } from './world.ts';

/** One test's people; each enters when they are first needed. */
export interface Scene {
  readonly stage: Stage;
  enter(name: Name, options?: VisitorOptions): Promise<Actor>;
  /** Somebody who came another way than by the partner's page leaves with the others. */
  joined(actor: Actor): Actor;
}

type SceneTest = (context: Pick<TestContext, 'name'>) => Promise<void>;

const failures = 'e2e/.out/failed';

/**
 * A stage for the tests of this file. Gives what makes a test of a scene: its people leave afterwards, no page may have
 * complained, and a failure leaves pictures of what each saw.
 */
export function theatre(): (body: (scene: Scene) => Promise<void>) => SceneTest {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());

  return (body) =>
    async ({ name }) => {
      const actors: Actor[] = [];
      const joined = (actor: Actor) => {
        actors.push(actor);
        return actor;
      };
      try {
        await body({ stage, joined, enter: async (who, options) => joined(await enter(stage, who, options)) });
        for (const { complaints } of actors) assert.deepEqual(complaints.heard, []);
      } catch (error) {
        await Promise.all(actors.map((actor) => picture(actor, name).catch(() => undefined)));
        for (const { name: who, complaints } of actors)
          for (const said of complaints.heard) console.error(`${who}: ${said}`);
        throw error;
      } finally {
        await Promise.all(['wang', 'li'].map((who) => stage.demo.setFace(who, 'passed')));
        await Promise.all(actors.map((actor) => actor.close()));
      }
    };
}

async function picture({ page, name }: Actor, test: string): Promise<void> {
  await mkdir(failures, { recursive: true });
  const file = test.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80);
  await page.screenshot({ path: `${failures}/${file}-${name}.png` });
}
