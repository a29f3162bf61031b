/** A tenant's keys, behind a port (a file in development, a KMS in production). Keys never leave it but wrapped. */
export interface Keyring {
  /** Encrypts a record's key under the tenant's. */
  wrap(tenant: string, key: Uint8Array): Promise<string>;
  unwrap(tenant: string, wrapped: string): Promise<Uint8Array>;
  /** HMAC-SHA-256 of field and value under the tenant's index key, base64url. */
  index(tenant: string, field: string, value: string): Promise<string>;
}
