import type { Words } from '../words.ts';

export const dialogs: Words['dialogs'] = {
  reject: {
    title: 'Refuse',
    effect: 'This ends it for good',
    reason: 'Reason',
    REQUIRED: 'Enter a reason',
    TEXT_TOO_LONG: 'At most {max} characters',
  },
  revoke: { title: 'Revoke', effect: 'The other can no longer sign; final' },
  discard: { title: 'Delete the draft', effect: 'It cannot be restored' },
  release: {
    title: 'Request release',
    effect: 'The IOU will no longer be in force',
    lender: 'Not while money is owed',
    reason: 'Reason',
    REQUIRED: 'Enter a reason',
    TEXT_TOO_LONG: 'At most {max} characters',
  },
  settlement: {
    title: 'Request settlement',
    effect: 'The IOU will no longer prove a debt',
    lender: 'Check that all money arrived',
    reason: 'Reason',
    REQUIRED: 'Enter a reason',
    TEXT_TOO_LONG: 'At most {max} characters',
  },
  leave: { title: 'Leave', effect: 'Entries will be lost' },
};
