import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import '@iou-kit/widget/drop-in';
import type { IouOpenRecordEvent } from '@iou-kit/widget';

@Component({
  selector: 'app-iou',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <iou-host
      endpoint="https://api.partner.example/iou"
      [getToken]="getToken"
      (iou-open-record)="open($event)"
    >
      @if (opened(); as recordId) {
        <iou-detail [recordId]="recordId"></iou-detail>
      } @else {
        <iou-form></iou-form>
      }
    </iou-host>
  `,
})
export class IouComponent {
  protected readonly opened = signal<string | undefined>(undefined);

  protected readonly getToken = async () => (await fetch('/my-token', { method: 'POST' })).text();

  protected open({ recordId }: IouOpenRecordEvent): void {
    this.opened.set(recordId);
  }
}
