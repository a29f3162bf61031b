import type { Catalogue } from '../words.ts';

export const ink: Catalogue['ink'] = {
  title: 'Handwritten signature',
  hint: 'Sign here',
  padEmpty: 'Signature pad, nothing written yet',
  padWritten: 'Signature pad, written',
  clear: 'Clear',
  undo: 'Undo stroke',
  sideways: 'Write sideways',
  turnPhone: 'Turn your phone sideways',
  type: 'Type instead',
  draw: 'Draw instead',
  back: 'Back to document',
  typedName: 'Type your name',
  nameAsOn: 'Exactly as on the {kind}: {name}',
  nameDiffers: 'Differs from the {kind}',
};

export const verify: Catalogue['verify'] = {
  title: 'Identity check',
  step: 'This step: {action}',
  consent: 'I separately agree to face recognition',
  tickFirst: 'Tick, or choose another way',
  waiting: 'Waiting…',
  passed: 'Passed, submitting…',
  resendIn: 'Again in {n} s',
  code: 'SMS code',
  codeFormat: 'Enter 6 digits',
};

export const share: Catalogue['share'] = {
  title: 'Send to the {other}',
  from: 'From {name}',
  wechat: 'WeChat',
  system: 'Share',
  copy: 'Copy link',
  copied: 'Copied',
  showQr: 'QR code',
  qr: 'QR code',
  link: '{Kind} link',
};

export const paper: Catalogue['paper'] = {
  signArea: '{Role}’s signature',
  signatureOf: 'Signature of {name}, {role}',
  sample: 'Sample',
  chinesePrevails: 'Chinese text prevails',
};
