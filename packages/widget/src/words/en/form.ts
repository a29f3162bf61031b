import type { Catalogue } from '../words.ts';

export const form: Catalogue['form'] = {
  role: 'I am',
  mine: 'My details',
  known: 'From your verified identity',
  otherMode: 'Other’s details',
  letOtherFill: 'Let the {other} fill in',
  fillOther: 'I fill in the {other}’s details',
  idHidden: 'You never see their full ID',
  other: '{Other}’s details',
  authority: 'I am authorised to give these',
  inCapitals: 'In capitals: 人民币{upper}',
  fillAgain: 'Fill in again',
  otherUnkept:
    'For their protection, the {other}’s details are kept only once you press Next; leave before, and you type them again',
  draftSaved: 'Draft saved',
  draftSavedBut: 'Draft saved, but for the {other}’s details',
  draftLost: 'Entries will be lost',
  toFix: '{n} things to fix',
  problem: '{label}: {message}',
  picture: 'Picture {n}',
  removePicture: 'Remove picture {n}',
  uploadFailed: 'Upload failed',
  addOwn: 'Add your own',
  ownName: 'Own item {n}',
  removeOwn: 'Remove {name}',
  ownRemoved: '{name} removed',
  count: 'How many: {name}',
  more: 'One more: {name}',
  fewer: 'One fewer: {name}',
  listFull: 'At most {max}',
  noRecord: 'None',
  recordNumber: 'No. {number}',
  addressed: '{name} fills them in under My contracts: no link is needed',
};

export const person: Catalogue['person'] = {
  name: {
    label: 'Name',
    help: '',
    error: {
      REQUIRED: 'Enter the name',
      NAME_CHARACTERS: 'Chinese characters and · only',
      NAME_TOO_LONG: 'At most 50 characters',
      NAME_SINGLE_CHARACTER: 'One character only: check',
    },
  },
  idNumber: {
    label: 'ID number',
    help: '',
    error: {
      REQUIRED: 'Enter the ID number',
      ID_LENGTH: 'Enter 18 characters',
      ID_INVALID: 'Wrong number, check',
      ID_NOT_MAINLAND: 'Mainland resident ID only',
      AGE_OUT_OF_RANGE: '{service}: mainland citizens aged {min}–{max} only',
      IDENTITY_MISMATCH: 'Name and ID do not match',
      ID_SAME_AS_OTHER: 'The other’s ID must differ from yours',
    },
  },
  mobile: {
    label: 'Mobile',
    help: '',
    error: {
      REQUIRED: 'Enter the mobile',
      MOBILE_INVALID: 'Enter a valid mobile of 11 digits',
      MOBILE_MAY_NOT_RECEIVE_SMS: 'May not receive SMS',
      MOBILE_SAME_AS_OTHER: 'The other’s mobile must differ from yours',
    },
  },
  authority: {
    label: 'I am authorised to give these',
    help: '',
    error: { REQUIRED: 'Confirm authority' },
  },
};
