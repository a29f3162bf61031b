// `npm run screens` takes a picture of every screen at 375 and 1280 px into e2e/.out/screens, for a person to look at.
// `-- dark` takes them in the dark, `-- 375` at one width, `-- life` of one play; `-- readme` renews those of docs/screens.
import { mkdir, rm } from 'node:fs/promises';
import { enter, type Actor } from './kit/actor.ts';
import { openStage, type Stage } from './kit/stage.ts';
import { deskSize, phoneSize, type VisitorOptions } from './kit/visitor.ts';
import { endings } from './screens/endings.ts';
import { kinds } from './screens/kinds.ts';
import { life } from './screens/life.ts';
import { market } from './screens/market.ts';
import { takePicture, takeWhole, type Take } from './screens/picture.ts';
import type { Play } from './screens/play.ts';
import { troubles } from './screens/troubles.ts';

const folder = 'e2e/.out/screens';
const kept = 'docs/screens';
/** The pictures of the README. */
const best: Readonly<Record<number, readonly string[]>> = {
  375: ['form-filled', 'ink-written', 'verify', 'effective-lender'],
  1280: ['market', 'settlement-other'],
};

const words = process.argv.slice(2);
const forReadme = words.includes('readme');
const plays: Readonly<Record<string, Play>> = { market, life, endings, kinds, troubles };
const chosen = Object.entries(plays).filter(([name]) => words.includes(name));
const sizes = [phoneSize, deskSize].filter(({ width }) => words.includes(String(width)));

type Size = Required<VisitorOptions>['size'];

async function perform(stage: Stage, size: Size, title: string, play: Play): Promise<void> {
  const options = { size, sharp: forReadme, ...(words.includes('dark') && { colorScheme: 'dark' as const }) };
  const people: Actor[] = [];
  let taken = 0;

  const takes: Take = async (page, name, whole) => {
    taken += 1;
    if (forReadme) {
      if (best[size.width]?.includes(name)) await takePicture(page, `${kept}/${name}-${size.width}.webp`);
      return;
    }
    const path = `${folder}/${size.width}-${title}-${String(taken).padStart(2, '0')}-${name}.png`;
    await (whole ? takeWhole(page, path, size) : takePicture(page, path));
  };

  await play({
    stage,
    options,
    async enter(name) {
      const actor = await enter(stage, name, options);
      people.push(actor);
      return actor;
    },
    shot: (on, name, { whole = true } = {}) => takes('page' in on ? on.page : on, name, whole),
  });
  for (const { complaints, context } of people) {
    if (complaints.heard.length > 0) console.log(title, complaints.heard);
    await context.close();
  }
  console.log(`${title} at ${size.width} px: ${taken} screens`);
}

await rm(folder, { recursive: true, force: true });
for (const place of [folder, kept]) await mkdir(place, { recursive: true });
const stage = await openStage();
try {
  for (const size of sizes.length > 0 ? sizes : [phoneSize, deskSize])
    for (const [title, play] of chosen.length > 0 ? chosen : Object.entries(plays))
      await perform(stage, size, title, play);
} finally {
  await stage.close();
}
