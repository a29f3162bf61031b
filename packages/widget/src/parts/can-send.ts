import { awaits, otherSide, type RecordView } from '@iou-kit/machine';

/** The other person is to act on what this one has sent or asked for, so that a link helps. */
export const canSend = ({ record, side }: RecordView): boolean =>
  awaits(record) === otherSide(side) && (side === 'initiator' || record.change !== undefined);
