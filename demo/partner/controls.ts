import type { DemoApi, DemoClock, DemoPerson } from '@iou-kit/host-server';
import { html, nothing, type TemplateResult } from 'lit';
import { announce } from '../shared/announce.ts';
import { demoApi } from '../shared/demo-api.ts';
import { words } from '../shared/language.ts';
import { shownWholeMoment } from '../shared/shown.ts';

type Face = keyof typeof words.controls.outcome;

const DAY_MS = 86_400_000;
const faces = new Map<string, string>();
let clock: DemoClock | undefined;

/** What a visitor may decide of the simulated world: what a face check comes to, and what time it is. */
export function controls(people: readonly DemoPerson[], draw: () => void): TemplateResult {
  return html`
    <details class="controls">
      <summary><span>${words.controls.title}</span><span class="badge">${words.demo}</span></summary>
      <div class="controls-body">
        <p class="caption">${words.controls.help}</p>
        <div class="controls-faces">${people.map((person) => faceChoice(person, draw))}</div>
        ${clockChoice(draw)}
      </div>
    </details>
  `;
}

/** Asks the server how things stand. */
export async function loadControls(people: readonly DemoPerson[], draw: () => void): Promise<void> {
  const asked = people.map(async ({ id }) => faces.set(id, (await demoApi.face(id)).result));
  await Promise.allSettled([...asked, demoApi.clock().then((read) => (clock = read))]);
  draw();
}

function faceChoice({ id, name }: DemoPerson, draw: () => void): TemplateResult {
  const choices = Object.entries(words.controls.outcome) as [Face, string][];
  return html`
    <fieldset>
      <legend>${words.controls.faceOf(name)}</legend>
      ${choices.map(
        ([result, label]) => html`
          <label class="choice">
            <input
              type="radio"
              name="face-${id}"
              .checked=${faces.get(id) === result}
              @change=${() => void setFace(id, result, draw)}
            />
            ${label}
          </label>
        `,
      )}
    </fieldset>
  `;
}

function clockChoice(draw: () => void): TemplateResult {
  const days = clock === undefined ? 0 : Math.round(clock.aheadMs / DAY_MS);
  return html`
    <fieldset>
      <legend>${words.controls.clock}</legend>
      ${
        clock === undefined
          ? nothing
          : html`<p>
            ${words.controls.now(shownWholeMoment(clock.now))}
            ${days > 0 ? html`<span class="badge">${words.controls.ahead(days)}</span>` : nothing}
          </p>`
      }
      <div class="controls-row">
        ${[1, 3, 30].map(
          (count) => html`<button class="button small" @click=${() => void advance(count, draw)}>
            ${words.controls.advance(count)}
          </button>`,
        )}
      </div>
      <p class="caption">${words.controls.forward}</p>
    </fieldset>
  `;
}

async function setFace(id: string, result: Parameters<DemoApi['setFace']>[1], draw: () => void): Promise<void> {
  const before = faces.get(id);
  faces.set(id, result);
  await demoApi.setFace(id, result).catch(() => {
    if (before !== undefined) faces.set(id, before);
    announce(words.failed);
  });
  draw();
}

async function advance(days: number, draw: () => void): Promise<void> {
  try {
    clock = await demoApi.moveClock({ advanceMs: days * DAY_MS });
    announce(words.controls.moved(shownWholeMoment(clock.now)));
  } catch {
    announce(words.failed);
  }
  draw();
}
