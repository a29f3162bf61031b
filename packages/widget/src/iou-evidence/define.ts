import { exposeParts } from '../parts/expose-parts.ts';
import { IouEvidenceElement } from './iou-evidence.ts';

exposeParts(IouEvidenceElement);
if (!customElements.get('iou-evidence')) customElements.define('iou-evidence', IouEvidenceElement);

declare global {
  interface HTMLElementTagNameMap {
    'iou-evidence': IouEvidenceElement;
  }
}
