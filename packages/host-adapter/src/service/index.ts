export * from './ports/index.ts';
export * from './record-service.types.ts';
export { recordService } from './record-service.ts';
export { isAddressed } from './records/addressed.ts';
export { smsTemplates, smsText, type SmsTemplate } from './messages/sms-templates.ts';
export { notInQuietHours } from './messages/quiet-hours.ts';
