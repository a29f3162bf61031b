import type { Catalogue } from '../words.ts';

export const dialogs: Catalogue['dialogs'] = {
  reject: {
    title: 'Refuse',
    effect: 'This ends it for good',
    reason: 'Reason',
    REQUIRED: 'Enter a reason',
    TEXT_TOO_LONG: 'At most {max} characters',
  },
  revoke: { effect: 'The other can no longer sign; final' },
  discard: { title: 'Delete the draft', effect: 'It cannot be restored' },
  leave: { title: 'Leave', effect: 'Entries will be lost' },
};
