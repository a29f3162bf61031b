import type { Words } from '../words.ts';

export const ink: Words['ink'] = {
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
  nameDiffers: 'Differs from the IOU',
};

export const verify: Words['verify'] = {
  title: 'Identity check',
  step: 'This step: {action}',
  action: {
    'signature.sign': 'sign the IOU',
    'release.request': 'request release',
    'release.confirm': 'confirm release',
    'settlement.request': 'request settlement',
    'settlement.confirm': 'confirm settlement',
  },
  consent: 'I separately agree to face recognition',
  tickFirst: 'Tick, or choose another way',
  waiting: 'Waiting…',
  passed: 'Passed, submitting…',
  resendIn: 'Again in {n} s',
  code: 'SMS code',
  codeFormat: 'Enter 6 digits',
};

export const share: Words['share'] = {
  title: 'Send to the {other}',
  from: 'From {name}',
  wechat: 'WeChat',
  system: 'Share',
  copy: 'Copy link',
  copied: 'Copied',
  showQr: 'QR code',
  qr: 'QR code',
  link: 'IOU link',
};

export const paper: Words['paper'] = {
  signArea: '{Role}’s signature',
  signatureOf: 'Signature of {name}, {role}',
  sample: 'Sample',
  chinesePrevails: 'Chinese text prevails',
};
