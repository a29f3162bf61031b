import type { EvidencePart } from '@iou-kit/host-adapter';

/** A file of the evidence is there to be saved. Where saving cannot be left to the browser, the page prevents it and does it itself. */
export class IouDownloadEvent extends Event {
  static readonly type = 'iou-download';
  readonly recordId: string;
  readonly part: EvidencePart;
  /** What the file should be called. */
  readonly fileName: string;
  readonly content: Blob;

  constructor(recordId: string, { part, name }: { readonly part: EvidencePart; readonly name: string }, content: Blob) {
    super(IouDownloadEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.recordId = recordId;
    this.part = part;
    this.fileName = name;
    this.content = content;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'iou-download': IouDownloadEvent;
  }
}
