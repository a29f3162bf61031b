import { html, nothing, type TemplateResult } from 'lit';
import { saidOf } from '../iou-refusal/said-of.ts';
import { actionWord } from '../words/action-words.ts';
import type { ActionName } from '../words/refusal-words.ts';
import { say } from '../words/say.ts';
import { safeUrl } from './safe-url.ts';
import type { IdentityHandlers, IdentityModel } from './identity-model.ts';
import { identityProblem } from './identity-slice.ts';
import { isAsking } from './identity-view.ts';

type Part = TemplateResult | typeof nothing;
type Rank = 'primary' | 'secondary';

/** The sheet's buttons: what to do now, the other way, and out. */
export function identityActions(model: IdentityModel, on: IdentityHandlers): Part {
  const button = buttonOf(model);
  if (model.view === 'committing')
    return model.patience === 'lost' ? button('refreshStatus', () => on.refresh(), 'primary') : nothing;
  if (model.slice.mismatched) return button('back', () => on.cancel(), 'primary');
  return html`${primary(model, on)}${other(model, on)}${button('cancel', () => on.cancel())}`;
}

function primary(model: IdentityModel, on: IdentityHandlers): Part {
  const button = buttonOf(model);
  const busy = isAsking(model.slice);
  switch (model.view) {
    case 'code':
      return button('completeVerification', () => on.complete(), 'primary', busy);
    case 'sms':
      return button('getCode', () => on.getCode(), 'primary', busy);
    case 'waiting':
      return providersPage(model);
    default: {
      const action = faceAction(model);
      return action ? button(action, () => on.face(), 'primary', busy) : nothing;
    }
  }
}

function other(model: IdentityModel, on: IdentityHandlers): Part {
  const button = buttonOf(model);
  switch (model.view) {
    case 'code':
      return model.resendIn > 0
        ? resendLater(model)
        : button('resendCode', () => on.resend(), 'secondary', model.slice.phase === 'sendingCode');
    case 'face': {
      // With no tries left today it is the only way.
      const rank = faceAction(model) ? 'secondary' : 'primary';
      return model.methods.includes('carrier+sms') ? button('otherWays', () => on.choose(), rank) : nothing;
    }
    case 'sms':
      return model.methods.includes('face') ? button('back', () => on.choose()) : nothing;
    default:
      return nothing;
  }
}

const faceActions: ReadonlySet<ActionName> = new Set<ActionName>(['startFace', 'faceAgain', 'checkAgain', 'retry']);

/** What the button for the face says after what has happened; undefined when no try is left. */
function faceAction({ words, slice }: IdentityModel): ActionName | undefined {
  const problem = identityProblem(slice);
  const said = saidOf(words, problem, {});
  const action = said?.actions.find((each) => faceActions.has(each));
  return action ?? (problem.refusal?.code === 'VERIFICATION_FAILED' ? undefined : 'startFace');
}

/** Where the provider recognises people on a page of its own. */
function providersPage({ words, slice }: IdentityModel): Part {
  const url = safeUrl(slice.verification?.url);
  if (!url) return nothing;
  return html`<a slot="actions" class="button primary" part="primary" href=${url} target="_blank" rel="noopener noreferrer">${words.action.startFace}</a>`;
}

const resendLater = ({ words, resendIn }: IdentityModel): TemplateResult =>
  html`<button slot="actions" class="button secondary number" part="secondary" type="button" aria-disabled="true">
    ${say(words.verify.resendIn, { n: resendIn })}
  </button>`;

const buttonOf =
  ({ words, slice }: IdentityModel) =>
  (action: ActionName, onClick: () => void, rank: Rank = 'secondary', busy = false): TemplateResult =>
    html`<button slot="actions" class="button ${rank}" type="button" aria-busy=${busy ? 'true' : nothing} @click=${onClick}>
      ${actionWord(words, slice.view?.record.kind, action)}
    </button>`;
