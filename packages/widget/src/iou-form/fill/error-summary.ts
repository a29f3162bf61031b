import { html, type TemplateResult } from 'lit';
import { errorIcon } from '../../icons/icons.ts';
import { say } from '../../words/say.ts';
import type { Words } from '../../words/words.ts';

/** One thing to put right, and how to get there. */
export interface Problem {
  readonly label: string;
  readonly message: string;
  readonly focus: () => void;
}

/** 有{n}项需要修改: takes the focus when 下一步 finds something wrong; each line leads to its field. */
export const errorSummary = (words: Words, problems: readonly Problem[]): TemplateResult => html`
  <section class="band is-error" id="summary" tabindex="-1" aria-labelledby="summary-title">
    ${errorIcon}
    <div class="band-body">
      <h3 class="subtitle" id="summary-title">${say(words.form.toFix, { n: problems.length })}</h3>
      <ul class="problems">
        ${problems.map(
          ({ label, message, focus }) =>
            html`<li>
              <a href="#summary" @click=${(event: Event) => follow(event, focus)}>
                ${say(words.form.problem, { label, message })}
              </a>
            </li>`,
        )}
      </ul>
    </div>
  </section>
`;

/** The page's address stays as it is: the field is in a shadow tree, where a fragment does not lead. */
function follow(event: Event, focus: () => void): void {
  event.preventDefault();
  focus();
}
