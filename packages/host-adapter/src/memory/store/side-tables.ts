import type {
  RecordStore,
  StoredArtifact,
  StoredAttachment,
  StoredProfile,
  StoredVerification,
} from '../../service/index.ts';

type Sides = Pick<
  RecordStore,
  | 'putVerification'
  | 'loadVerification'
  | 'verificationsOf'
  | 'replaceVerification'
  | 'putAttachment'
  | 'loadAttachment'
  | 'countAttachments'
  | 'putArtifact'
  | 'loadArtifact'
  | 'artifactIds'
  | 'putProfile'
  | 'loadProfile'
  | 'bump'
  | 'peek'
>;

type OfRecord = StoredArtifact | StoredAttachment | StoredVerification;

interface SideTables extends Sides {
  readonly verifications: { get(place: string): StoredVerification | undefined; burn(place: string, at: string): void };
  eraseFiles(tenant: string, recordId: string): void;
}

/**
 * What stands beside the records: verifications, attachments, profiles and counters. What was still being made while a record was erased
 * does not come after it.
 */
export function sideTables(isErased: (tenant: string, recordId: string) => boolean): SideTables {
  const verifications = new Map<string, StoredVerification>();
  const attachments = new Map<string, StoredAttachment>();
  const artifacts = new Map<string, StoredArtifact>();
  const profiles = new Map<string, StoredProfile>();
  const counters = new Map<string, { readonly count: number; readonly until: string }>();
  const place = (...parts: readonly string[]) => JSON.stringify(parts);
  const counted = (key: string, now: string): number => {
    const counter = counters.get(key);
    return counter && now < counter.until ? counter.count : 0;
  };
  const ofRecord = <T extends OfRecord>(rows: ReadonlyMap<string, T>, tenant: string, recordId: string) =>
    [...rows].filter(([, row]) => row.tenant === tenant && row.recordId === recordId);

  return {
    verifications: {
      get: (key) => verifications.get(key),
      burn(key, at) {
        const stored = verifications.get(key);
        if (stored) verifications.set(key, { ...stored, version: stored.version + 1, usedAt: at });
      },
    },
    async putVerification(verification) {
      verifications.set(place(verification.tenant, verification.id), structuredClone(verification));
    },
    async loadVerification(tenant, id) {
      return structuredClone(verifications.get(place(tenant, id)) ?? null);
    },
    async verificationsOf(tenant, recordId, subject) {
      const begun = ofRecord(verifications, tenant, recordId).map(([, each]) => each);
      return structuredClone(begun.filter((each) => each.subject === subject));
    },
    async replaceVerification(next) {
      const key = place(next.tenant, next.id);
      if (verifications.get(key)?.version !== next.version - 1) return false;
      verifications.set(key, structuredClone(next));
      return true;
    },
    async putAttachment(attachment) {
      if (isErased(attachment.tenant, attachment.recordId)) return;
      attachments.set(place(attachment.tenant, attachment.recordId, attachment.id), structuredClone(attachment));
    },
    async loadAttachment(tenant, recordId, id) {
      return structuredClone(attachments.get(place(tenant, recordId, id)) ?? null);
    },
    async countAttachments(tenant, recordId) {
      return ofRecord(attachments, tenant, recordId).length;
    },
    async putArtifact(artifact) {
      if (isErased(artifact.tenant, artifact.recordId)) return;
      artifacts.set(place(artifact.tenant, artifact.recordId, artifact.id), structuredClone(artifact));
    },
    async loadArtifact(tenant, recordId, id) {
      return structuredClone(artifacts.get(place(tenant, recordId, id)) ?? null);
    },
    async artifactIds(tenant, recordId) {
      return ofRecord(artifacts, tenant, recordId).map(([, { id }]) => id);
    },
    eraseFiles(tenant, recordId) {
      for (const rows of [attachments, artifacts, verifications])
        for (const [key] of ofRecord<OfRecord>(rows, tenant, recordId)) rows.delete(key);
    },
    async putProfile(profile) {
      profiles.set(place(profile.tenant, profile.subject), { ...profile });
    },
    async loadProfile(tenant, subject) {
      return structuredClone(profiles.get(place(tenant, subject)) ?? null);
    },
    async bump(key, now, until) {
      const count = counted(key, now) + 1;
      const first = counters.get(key);
      counters.set(key, { count, until: count === 1 || !first ? until : first.until });
      return count;
    },
    async peek(key, now) {
      return counted(key, now);
    },
  };
}
