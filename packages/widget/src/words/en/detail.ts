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
  preparing: 'Preparing…',
  reminder: 'Repayment reminders',
  number: 'Number',
  hash: 'Fingerprint (SHA-256)',
};
