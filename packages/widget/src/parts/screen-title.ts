import { html, nothing, type TemplateResult } from 'lit';
import type { HostScope } from '../context/host-scope.ts';

/** The heading of a screen or of one of its steps; `StepController` puts the focus there. */
export const screenTitle = ({ headingLevel }: Pick<HostScope, 'headingLevel'>, text: string): TemplateResult =>
  html`<h2 class="screen-title" part="title" tabindex="-1" aria-level=${headingLevel === 2 ? nothing : headingLevel}>${text}</h2>`;

/** The heading of a part of a screen. */
export const partTitle = ({ headingLevel }: Pick<HostScope, 'headingLevel'>, text: string): TemplateResult =>
  html`<h3 class="title" part="title" aria-level=${headingLevel === 2 ? nothing : headingLevel + 1}>${text}</h3>`;
