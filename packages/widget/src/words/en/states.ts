import type { Words } from '../words.ts';

export const states: Words['states'] = {
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
  'effective.signed': {
    title: 'Signed',
    sentence: 'In force',
    borrower: 'repay by {date}',
    lender: 'due {date}',
    restored: 'The IOU is signed again',
    release: {
      refusedByOther: 'The other refused the release',
      refusedByYou: 'You refused the release',
      cancelledByOther: 'The other cancelled the release',
      cancelledByYou: 'Release cancelled',
      lapsed: 'The request lapsed',
    },
    settlement: {
      refusedByOther: 'The other refused the settlement',
      refusedByYou: 'You refused the settlement',
      cancelledByOther: 'The other cancelled the settlement',
      cancelledByYou: 'Settlement cancelled',
      lapsed: 'The request lapsed',
    },
  },
  'effective.releasePending': {
    requester: {
      title: 'Waiting for the {other} to confirm',
      sentence: 'Release requested; it lapses in {days} days unless confirmed',
    },
    other: {
      title: 'Confirm release?',
      sentence: 'The IOU will no longer be in force',
      lender: 'Not while money is owed',
    },
    reason: 'Reason: {reason}',
  },
  'effective.settlementPending': {
    requester: {
      title: 'Waiting for the other',
      sentence: 'Settlement requested; it lapses in {days} days unless confirmed',
    },
    other: {
      title: 'Confirm settlement?',
      sentence: 'The IOU will no longer prove a debt',
      lender: 'Check that all money arrived',
    },
    reason: 'Reason: {reason}',
  },
  discarded: { title: 'Deleted', sentence: 'The draft was deleted' },
  released: { title: 'Released', sentence: 'Both confirmed; not in force' },
  settled: { title: 'Settled', sentence: 'No longer proves a debt' },
  rejected: {
    title: 'Refused',
    initiator: 'They refused: {reason}',
    counterparty: 'You refused',
  },
  revoked: {
    title: 'Revoked',
    initiator: 'You revoked this IOU',
    counterparty: 'They revoked it; nothing to sign',
  },
  expired: { title: 'Expired', sentence: 'Not signed in {days} days' },
};

export const stamp: Words['stamp'] = {
  completed: 'Signing completed',
  released: 'Released',
  settled: 'Settled',
  revoked: 'Revoked',
  rejected: 'Refused',
  expired: 'Expired',
};

export const timeline: Words['timeline'] = {
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
  releaseRequested: '{Role} requested release: {reason}',
  releaseCancelled: '{Role} cancelled the release',
  releaseRefused: '{Role} refused the release',
  releaseLapsed: 'Release request lapsed',
  released: '{Role} confirmed the release',
  settlementRequested: '{Role} requested settlement: {reason}',
  settlementCancelled: '{Role} cancelled the settlement',
  settlementRefused: '{Role} refused the settlement',
  settlementLapsed: 'Settlement request lapsed',
  settled: '{Role} confirmed the settlement',
};
