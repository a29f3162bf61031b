import type { Words } from '../words.ts';

export const detail: Words['detail'] = {
  title: 'IOU details',
  daysLeft: '{n} days left',
  dueToday: 'Due today',
  overdue: '{n} days overdue',
  schedule: 'Expected repayment',
  scheduleDate: 'Date',
  timeline: 'Record',
  evidence: 'Evidence',
  download: 'Download',
  report: 'Signing report',
  chain: 'Blockchain certificate',
  bundle: 'Evidence bundle',
  receipt: 'Log receipt',
  preparing: 'Preparing…',
  timePending: 'Sealed; trusted time still to come',
  erased: 'Personal data were deleted; the log remains',
  downloadFailed: 'The download failed, try again',
  reminder: 'Repayment reminders',
  number: 'Number',
  hash: 'Fingerprint (SHA-256)',
};
