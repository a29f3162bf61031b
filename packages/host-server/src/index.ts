export { application, type Application } from './application.ts';
export * from './demo/index.ts';
export { refusalStatus } from './edge/status.ts';
export { newApiKey, tenantOfApiKey, type ApiKeys, type StoredApiKey } from './keys/api-key.ts';
export { describeRoutes } from './openapi/describe.ts';
export {
  defaultRateLimits,
  noRateLimits,
  type AccessEntry,
  type ApplicationPorts,
  type FailureEntry,
  type RateLimits,
  type ServerLog,
  type Tenants,
} from './ports.ts';
export { routes, WIRE_VERSION } from './routes/index.ts';
export type { Route, RouteInfo } from './routes/route.ts';
export { jwkTokenKeys, newTokenJwk, type TokenJwk } from './tokens/token-keys.ts';
export { mintToken, verifyToken, type Bearer, type TokenKeys } from './tokens/token.ts';
export { schemas, type SchemaName, type Wire } from './wire/schemas.ts';
export { newWebhookSecret } from './webhooks/index.ts';
