export { deliverWebhooks, webhookSchedule, type WebhookPorts } from './deliver-webhooks.ts';
export type { WebhookMessage } from './webhook-message.ts';
export type { WebhookDelivery, WebhookQueue } from './webhook-queue.ts';
export { newWebhookSecret, webhookHeaders } from './webhook-signature.ts';
