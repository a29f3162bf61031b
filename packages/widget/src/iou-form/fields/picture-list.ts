import type { StoragePort } from '@iou-kit/host-adapter';
import type { PictureRef } from './iou-pictures.events.ts';

export interface Picture {
  readonly key: number;
  /** Absent while it is on its way. */
  readonly ref?: PictureRef;
  /** An object URL to show it by; revoked with the list. */
  readonly url?: string | undefined;
}

export type PictureProblem = 'rules' | 'failed';

type Attachments = Pick<StoragePort, 'attach' | 'attachment'>;

/** The pictures of one field: those of the record, and those on their way to it. */
export class PictureList {
  readonly #storage: Attachments;
  readonly #recordId: string;
  readonly #onChange: () => void;
  #pictures: readonly Picture[] = [];
  #nextKey = 1;

  constructor(storage: Attachments, recordId: string, onChange: () => void) {
    this.#storage = storage;
    this.#recordId = recordId;
    this.#onChange = onChange;
  }

  get pictures(): readonly Picture[] {
    return this.#pictures;
  }

  get refs(): readonly PictureRef[] {
    return this.#pictures.flatMap(({ ref }) => (ref ? [ref] : []));
  }

  /** Shows the record's own pictures; each comes when it has been fetched. */
  async show(refs: readonly PictureRef[]): Promise<void> {
    const added = refs.map((ref) => this.#add({ ref }));
    await Promise.all(added.map((picture) => this.#fetch(picture)));
  }

  /** Gives what went wrong, if something did; what went well stays. */
  async upload(
    files: readonly Blob[],
    limits: { readonly max: number; readonly maxBytes: number },
  ): Promise<PictureProblem | undefined> {
    const room = Math.max(0, limits.max - this.#pictures.length);
    const taken = files.filter(({ size }) => size <= limits.maxBytes).slice(0, room);
    let problem: PictureProblem | undefined = taken.length < files.length ? 'rules' : undefined;
    const added = taken.map((file) => ({ file, picture: this.#add({ url: URL.createObjectURL(file) }) }));
    for (const { file, picture } of added) problem = (await this.#send(picture, file)) ?? problem;
    return problem;
  }

  remove(key: number): void {
    const picture = this.#pictures.find((one) => one.key === key);
    if (picture?.url) URL.revokeObjectURL(picture.url);
    this.#set(this.#pictures.filter((one) => one.key !== key));
  }

  /** Lets go of what was held to show them. */
  dispose(): void {
    for (const { url } of this.#pictures) if (url) URL.revokeObjectURL(url);
    this.#pictures = [];
  }

  async #send(picture: Picture, file: Blob): Promise<PictureProblem | undefined> {
    try {
      const outcome = await this.#storage.attach(this.#recordId, file);
      if (outcome.ok) {
        const { id, commitment } = outcome.value;
        this.#replace(picture.key, { ref: { id, commitment } });
        return undefined;
      }
      this.remove(picture.key);
      const { code } = outcome.refusal;
      return code === 'PAYLOAD_TOO_LARGE' || code === 'UNSUPPORTED_MEDIA' ? 'rules' : 'failed';
    } catch {
      this.remove(picture.key);
      return 'failed';
    }
  }

  async #fetch({ key, ref }: Picture): Promise<void> {
    if (!ref) return;
    const image = await this.#storage.attachment(this.#recordId, ref.id).catch(() => undefined);
    if (image?.ok && this.#pictures.some((one) => one.key === key)) {
      this.#replace(key, { url: URL.createObjectURL(image.value) });
    }
  }

  #add(picture: Omit<Picture, 'key'>): Picture {
    const added = { key: this.#nextKey++, ...picture };
    this.#set([...this.#pictures, added]);
    return added;
  }

  #replace(key: number, patch: Partial<Picture>): void {
    this.#set(this.#pictures.map((one) => (one.key === key ? { ...one, ...patch } : one)));
  }

  #set(pictures: readonly Picture[]): void {
    this.#pictures = pictures;
    this.#onChange();
  }
}
