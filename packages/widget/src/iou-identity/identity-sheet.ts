import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { errorIcon } from '../icons/icons.ts';
import { offlineBand } from '../parts/warning-band.ts';
import { actWord } from '../words/action-words.ts';
import type { ActionName } from '../words/refusal-words.ts';
import { say } from '../words/say.ts';
import { identityActions } from './identity-actions.ts';
import type { IdentityHandlers, IdentityModel } from './identity-model.ts';
import { identityProblem } from './identity-slice.ts';

/** The sheet's own buttons are the next steps of any refusal on it. */
const ownActions: readonly ActionName[] = [
  'startFace',
  'faceAgain',
  'checkAgain',
  'retry',
  'refreshStatus',
  'otherWays',
  'back',
  'resendCode',
  'seeLatest',
];

/** Which act the proof is for, whose it is, and how. */
export function identitySheet(model: IdentityModel, on: IdentityHandlers): TemplateResult {
  const { words, slice, view } = model;
  const { refusal = null, failure = null } = identityProblem(slice);
  const record = slice.view?.record;
  const details = slice.view?.record.parties[slice.view.side].details;
  return html`
    ${offlineBand(words, model.online)}
    <div>
      <p class="text step" tabindex="-1">${slice.act && record ? say(words.verify.step, { action: actWord(words, record.kind, slice.act) }) : nothing}</p>
      ${details ? html`<p class="text who">${details.name.masked} <span class="number">${details.mobile.masked}</span></p>` : nothing}
    </div>
    <iou-refusal
      .words=${words}
      .refusal=${refusal}
      .failure=${failure}
      .setting=${{ side: slice.view?.side, record: slice.view?.record, place: 'verification' }}
      .omit=${ownActions}
    ></iou-refusal>
    ${view === 'face' && !slice.mismatched ? consent(model, on) : nothing} ${view === 'code' ? codeField(model, on) : nothing}
    <div class="progress" role="status">${progress(model)}</div>
    ${identityActions(model, on)}
  `;
}

const consent = ({ words, consented, slip }: IdentityModel, on: IdentityHandlers): TemplateResult => html`
  <div>
    <label class="check">
      <input
        type="checkbox"
        .checked=${live(consented)}
        aria-invalid=${slip === 'tick' ? 'true' : nothing}
        aria-describedby="tick-first"
        @change=${on.consent}
      />
      <span>${words.verify.consent}</span>
    </label>
    <div id="tick-first" role="alert">${slip === 'tick' ? error(words.verify.tickFirst) : nothing}</div>
  </div>
`;

const codeField = ({ words, code, slip, slice }: IdentityModel, on: IdentityHandlers): TemplateResult => html`
  <form class="field" novalidate @submit=${on.complete}>
    <label class="label" for="code">${words.verify.code}</label>
    <input
      id="code"
      class="input code number" part="input"
      inputmode="numeric"
      autocomplete="one-time-code"
      maxlength="12"
      .value=${live(code)}
      ?readonly=${slice.phase === 'checkingCode'}
      aria-invalid=${slip === 'code' ? 'true' : nothing}
      aria-describedby="code-said"
      @input=${on.typeCode}
    />
    <div id="code-said" role="alert">${slip === 'code' ? error(words.verify.codeFormat) : nothing}</div>
  </form>
`;

function progress({ words, slice, patience, minutesLeft }: IdentityModel): TemplateResult | string {
  if (patience === 'slow') return words.common.slow;
  if (patience === 'lost') return words.common.noAnswer;
  if (slice.phase === 'committing') return words.verify.passed;
  if (patience === 'busy') return words.common.submitting;
  if (slice.phase !== 'waiting' && slice.phase !== 'entering') return '';
  const limit = minutesLeft > 0 ? say(words.live.verificationExpires, { n: minutesLeft }) : '';
  return html`${slice.phase === 'waiting' ? html`<span>${words.verify.waiting}</span>` : nothing}
    <span class="caption">${limit}</span>`;
}

const error = (text: string): TemplateResult => html`<p class="error">${errorIcon}<span>${text}</span></p>`;
