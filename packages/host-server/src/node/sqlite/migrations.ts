/** Each entry brings the file from one version to the next; an entry that was released is never changed. */
export const migrations: readonly string[] = [
  `
  CREATE TABLE records (
    tenant TEXT NOT NULL,
    id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    state TEXT NOT NULL,
    awaits TEXT,
    ended INTEGER NOT NULL,
    updated_at TEXT NOT NULL,
    initiator TEXT,
    counterparty TEXT,
    invitation_hash TEXT,
    addressed INTEGER NOT NULL,
    snapshot TEXT NOT NULL,
    wrapped_key TEXT,
    PRIMARY KEY (tenant, id)
  ) STRICT;
  CREATE INDEX records_initiator ON records (tenant, initiator);
  CREATE INDEX records_counterparty ON records (tenant, counterparty);
  CREATE INDEX records_invitation ON records (tenant, invitation_hash) WHERE invitation_hash IS NOT NULL;

  CREATE TABLE events (
    tenant TEXT NOT NULL,
    record_id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    envelope TEXT NOT NULL,
    PRIMARY KEY (tenant, record_id, seq)
  ) STRICT;
  CREATE TABLE leaves (
    tenant TEXT NOT NULL,
    idx INTEGER NOT NULL,
    record_id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (tenant, idx),
    UNIQUE (tenant, record_id, seq)
  ) STRICT;
  CREATE TRIGGER events_are_kept BEFORE DELETE ON events BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
  CREATE TRIGGER events_are_fixed BEFORE UPDATE ON events BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
  CREATE TRIGGER leaves_are_kept BEFORE DELETE ON leaves BEGIN SELECT RAISE(ABORT, 'leaves are append-only'); END;
  CREATE TRIGGER leaves_are_fixed BEFORE UPDATE ON leaves BEGIN SELECT RAISE(ABORT, 'leaves are append-only'); END;

  CREATE TRIGGER events_are_new BEFORE INSERT ON events
    WHEN EXISTS (SELECT 1 FROM events WHERE tenant = NEW.tenant AND record_id = NEW.record_id AND seq = NEW.seq)
    BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
  CREATE TRIGGER leaves_are_new BEFORE INSERT ON leaves
    WHEN EXISTS (SELECT 1 FROM leaves WHERE tenant = NEW.tenant AND idx = NEW.idx)
      OR EXISTS (SELECT 1 FROM leaves WHERE tenant = NEW.tenant AND record_id = NEW.record_id AND seq = NEW.seq)
    BEGIN SELECT RAISE(ABORT, 'leaves are append-only'); END;

  CREATE TABLE vault (
    tenant TEXT NOT NULL,
    record_id TEXT NOT NULL,
    id TEXT NOT NULL,
    sealed TEXT NOT NULL,
    PRIMARY KEY (tenant, record_id, id)
  ) STRICT;
  CREATE TABLE indexes (
    tenant TEXT NOT NULL,
    record_id TEXT NOT NULL,
    side TEXT NOT NULL,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (tenant, record_id, side, field)
  ) STRICT;
  CREATE INDEX indexes_value ON indexes (tenant, field, value);
  CREATE TABLE idempotency (
    tenant TEXT NOT NULL,
    subject TEXT NOT NULL,
    key TEXT NOT NULL,
    record_id TEXT NOT NULL,
    body_hash TEXT NOT NULL,
    PRIMARY KEY (tenant, subject, key)
  ) STRICT;
  CREATE TABLE verifications (
    tenant TEXT NOT NULL,
    id TEXT NOT NULL,
    record_id TEXT NOT NULL,
    subject TEXT NOT NULL,
    version INTEGER NOT NULL,
    state TEXT NOT NULL,
    used_at TEXT,
    PRIMARY KEY (tenant, id)
  ) STRICT;
  CREATE TABLE attachments (
    tenant TEXT NOT NULL,
    record_id TEXT NOT NULL,
    id TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size INTEGER NOT NULL,
    commitment TEXT NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (tenant, record_id, id)
  ) STRICT;
  CREATE TABLE profiles (
    tenant TEXT NOT NULL,
    subject TEXT NOT NULL,
    sealed TEXT NOT NULL,
    PRIMARY KEY (tenant, subject)
  ) STRICT;

  CREATE TABLE jobs (
    id TEXT PRIMARY KEY,
    tenant TEXT NOT NULL,
    record_id TEXT NOT NULL,
    type TEXT NOT NULL,
    at TEXT NOT NULL,
    due_date TEXT
  ) STRICT;
  CREATE INDEX jobs_at ON jobs (at);
  CREATE INDEX jobs_record ON jobs (tenant, record_id);
  CREATE TABLE outbox (
    id TEXT PRIMARY KEY,
    tenant TEXT NOT NULL,
    record_id TEXT NOT NULL,
    side TEXT NOT NULL,
    template TEXT NOT NULL,
    params TEXT NOT NULL,
    not_before TEXT NOT NULL,
    due_at TEXT NOT NULL,
    status TEXT NOT NULL DEFAULT 'waiting',
    attempts INTEGER NOT NULL DEFAULT 0,
    provider_id TEXT
  ) STRICT;
  CREATE INDEX outbox_due ON outbox (due_at) WHERE status = 'waiting';

  CREATE TABLE tenants (id TEXT PRIMARY KEY, config TEXT NOT NULL) STRICT;
  CREATE TABLE api_keys (id TEXT PRIMARY KEY, tenant TEXT NOT NULL, secret_hash TEXT NOT NULL) STRICT;
  CREATE TABLE notes (
    n INTEGER PRIMARY KEY AUTOINCREMENT,
    space TEXT NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    UNIQUE (space, key)
  ) STRICT;
  `,
  `
  CREATE TABLE artifacts (
    tenant TEXT NOT NULL,
    record_id TEXT NOT NULL,
    id TEXT NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (tenant, record_id, id)
  ) STRICT;
  CREATE INDEX outbox_record ON outbox (tenant, record_id);

  CREATE TABLE webhook_cursors (tenant TEXT PRIMARY KEY, idx INTEGER NOT NULL) STRICT;
  CREATE TABLE webhook_deliveries (
    tenant TEXT NOT NULL,
    idx INTEGER NOT NULL,
    record_id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    due_at TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    status TEXT NOT NULL DEFAULT 'waiting',
    last_status INTEGER,
    PRIMARY KEY (tenant, idx)
  ) STRICT;
  CREATE INDEX webhook_due ON webhook_deliveries (due_at) WHERE status = 'waiting';
  `,
  `
  ALTER TABLE records ADD COLUMN refers_to TEXT;
  CREATE INDEX records_references ON records (tenant, refers_to) WHERE refers_to IS NOT NULL;
  `,
  `
  CREATE INDEX verifications_person ON verifications (tenant, record_id, subject);
  `,
];

/** What the server counts for a while; kept apart, since most of it need not wait for the disk. */
export const counterSchema = `
  CREATE TABLE IF NOT EXISTS counters (key TEXT PRIMARY KEY, value INTEGER NOT NULL, until TEXT NOT NULL) STRICT;
  CREATE INDEX IF NOT EXISTS counters_until ON counters (until);
`;
