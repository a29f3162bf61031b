/** The pictures of a field have changed. */
export class IouPicturesChangeEvent extends Event {
  static readonly type = 'iou-pictures-change';
  readonly pictures: readonly PictureRef[];

  constructor(pictures: readonly PictureRef[]) {
    super(IouPicturesChangeEvent.type);
    this.pictures = pictures;
  }
}

/** How terms name a picture. */
export interface PictureRef {
  readonly id: string;
  readonly commitment: string;
}
