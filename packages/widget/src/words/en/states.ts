import type { Catalogue } from '../words.ts';

export const states: Catalogue['states'] = {
  draft: {
    initiator: { title: 'Draft', sentence: 'Fill in, then issue' },
    declined: 'They declined',
  },
  awaitingCounterparty: {
    initiator: { title: 'Waiting for the {other}’s details', sentence: 'Then you issue it' },
    counterparty: { title: 'Your details needed', sentence: 'Filling in is not signing' },
  },
  awaitingInitiatorSignature: {
    initiator: { title: 'Your signature needed', sentence: 'Check, then issue' },
    counterparty: { title: 'Waiting for the {other} to sign', sentence: 'We will text you' },
  },
  pending: {
    initiator: {
      title: 'Waiting for the {other} to sign',
      sentence: 'Valid until the end of {date}; you can revoke it until they sign',
    },
    counterparty: { title: 'Your signature needed', sentence: 'Check and sign by the end of {date}' },
  },
  'effective.signed': { title: 'Signed' },
  discarded: { title: 'Deleted', sentence: 'The draft was deleted' },
  rejected: {
    title: 'Refused',
    initiator: 'They refused: {reason}',
    counterparty: 'You refused',
  },
  revoked: { title: 'Revoked', counterparty: 'They revoked it; nothing to sign' },
  expired: { title: 'Expired', sentence: 'Not signed in {days} days' },
};

export const stamp: Catalogue['stamp'] = {
  completed: 'Signing completed',
  revoked: 'Revoked',
  rejected: 'Refused',
  expired: 'Expired',
};

export const timeline: Catalogue['timeline'] = {
  title: 'Record',
  you: ' (you)',
  system: 'System',
  who: '{Role} {name}{you}',
  recordCreated: 'Draft created',
  detailsProvided: '{Role} gave their details',
  counterpartyInvited: 'Other invited to fill in',
  seenByOther: 'Seen by the other',
  seenByYou: 'Seen by you',
  invitationWithdrawn: 'Invitation withdrawn',
  invitationDeclined: '{Role} declined to fill in',
  recordReopened: 'Reopened for editing',
  discarded: 'Draft deleted',
  signed: '{Role} signed',
  bothSigned: 'Both signed',
  reminded: '{Role} texted a reminder',
  revoked: '{Role} revoked',
  rejected: '{Role} refused: {reason}',
  expired: 'Expired',
};
