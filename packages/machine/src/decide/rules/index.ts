import type { Rules } from '../rule.ts';
import { cancelChange, confirmChange, lapseChange, refuseChange, requestChange } from './change.ts';
import { provideDetails } from './details.ts';
import { discard, edit, expire, reject, revoke } from './ending.ts';
import { claimInvitation, declineInvitation, invite, withdrawInvitation } from './invitation.ts';
import { remind, setReminder } from './reminder.ts';
import { sign } from './sign.ts';
import { saveTerms } from './terms.ts';

/** One rule for each command: what must be so besides state and author, and what event it comes to. */
export const rules: Rules = {
  'terms.save': saveTerms,
  'details.provide': provideDetails,
  'counterparty.invite': invite,
  'invitation.withdraw': withdrawInvitation,
  'invitation.decline': declineInvitation,
  'invitation.claim': claimInvitation,
  'record.edit': edit,
  'record.discard': discard,
  'signature.sign': sign,
  'record.revoke': revoke,
  'record.reject': reject,
  'release.request': requestChange('release'),
  'release.cancel': cancelChange('release'),
  'release.confirm': confirmChange('release'),
  'release.refuse': refuseChange('release'),
  'settlement.request': requestChange('settlement'),
  'settlement.cancel': cancelChange('settlement'),
  'settlement.confirm': confirmChange('settlement'),
  'settlement.refuse': refuseChange('settlement'),
  'counterparty.remind': remind,
  'reminder.set': setReminder,
  'record.expire': expire,
  'change.lapse': lapseChange,
};
