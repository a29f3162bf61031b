import { readCheckpoint } from '../log/checkpoint.ts';
import { rootFromInclusion } from '../log/root-from-inclusion.ts';
import { unzip, type Files } from '../bundle/archive.ts';
import {
  canonicalBytes,
  LogProofs,
  Manifest,
  readCanonical,
  Receipt,
  RECEIPT_FORMAT,
  type Checkpoint,
} from '../shapes.ts';
import { Findings } from './findings.ts';
import type { Opened } from './opened.ts';
import { readEvents } from './read-events.ts';

const PART = 'receipt';

/** What somebody kept of this record is still true. */
export async function checkReceipt(opened: Opened, kept: Uint8Array): Promise<void> {
  const { manifest, trust, found } = opened;
  const receipt = readReceipt(kept);
  if (!receipt || receipt.recordId !== manifest.recordId || receipt.tenant !== manifest.tenant) {
    found.fault('RECEIPT_INVALID', PART);
    return;
  }
  const read = await readCheckpoint(receipt.checkpoint, trust.logKeys);
  if (!read.ok) {
    found.fault(read.fault, PART);
    return;
  }
  const then = read.value;
  const { leaf } = receipt;
  if (then.tenant !== manifest.tenant || rootFromInclusion(leaf.hash, { ...leaf, size: then.size }) !== then.root) {
    found.fault('RECEIPT_INVALID', PART);
    return;
  }
  compare(opened, receipt, then);
}

/** Whether what was true then is true in this bundle. */
function compare({ files, events, checkpoint, found }: Opened, { event, leaf }: Receipt, then: Checkpoint): void {
  const same = events.find(({ seq }) => seq === event.seq);
  if (same && (same.hash !== event.hash || same.leaf !== leaf.hash)) {
    found.fault('RECEIPT_CONTRADICTED', PART, `event ${event.seq} was another one`);
    return;
  }
  if (same && (same.type !== event.type || same.at !== event.at)) {
    found.fault('RECEIPT_INVALID', PART, 'its event is not the one of that hash');
    return;
  }
  if (!checkpoint) return;
  if (!same || then.size > checkpoint.size) {
    if (then.at > checkpoint.at && then.size > checkpoint.size) found.note('RECEIPT_UNPROVEN', PART);
    else found.fault('RECEIPT_CONTRADICTED', PART, `the log had ${then.size} leaves and has ${checkpoint.size}`);
    return;
  }
  const proven = readCanonical(LogProofs, files.get('log.json'))?.consistency.find(({ size }) => size === then.size);
  const root = then.size === checkpoint.size ? checkpoint.root : proven?.root;
  if (root === undefined) found.note('RECEIPT_UNPROVEN', PART);
  else if (root !== then.root)
    found.fault('RECEIPT_CONTRADICTED', PART, `the tree of ${then.size} leaves was another one`);
}

/** A receipt's file, or an earlier bundle: its last event and its checkpoint. */
function readReceipt(bytes: Uint8Array): Receipt | undefined {
  const files = unzip(bytes);
  return files ? receiptIn(files) : readCanonical(Receipt, bytes);
}

function receiptIn(files: Files): Receipt | undefined {
  const manifest = readCanonical(Manifest, files.get('manifest.json'));
  const last = manifest && readEvents(files.get('events.jsonl'), manifest, new Findings()).at(-1);
  const leaf = last && readCanonical(LogProofs, files.get('log.json'))?.leaves.find(({ seq }) => seq === last.seq);
  if (!manifest || !last || !leaf) return undefined;
  const { tenant, recordId, number } = manifest;
  const receipt: Receipt = {
    format: RECEIPT_FORMAT,
    ...{ tenant, recordId, number },
    event: { seq: last.seq, type: last.type, at: last.at, hash: last.hash },
    leaf: { index: leaf.index, hash: last.leaf, proof: leaf.proof },
    checkpoint: new TextDecoder().decode(files.get('checkpoint.jws')),
  };
  return readCanonical(Receipt, canonicalBytes(receipt));
}
