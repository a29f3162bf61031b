import { IouEvidenceElement } from './iou-evidence.ts';

if (!customElements.get('iou-evidence')) customElements.define('iou-evidence', IouEvidenceElement);

declare global {
  interface HTMLElementTagNameMap {
    'iou-evidence': IouEvidenceElement;
  }
}
