import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { Command, commandTypes, refusalCodes, states } from '@iou-kit/machine';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const said = read('../docs/decisions/0011-names-added-to-the-contract.md').split(/[^\w.{}/-]+/);

/** What the frozen contract names. */
const frozen = {
  states: `draft awaitingCounterparty awaitingInitiatorSignature pending effective.signed effective.releasePending
    effective.settlementPending discarded revoked rejected expired released settled`,
  commands: `record.create terms.save details.provide counterparty.invite invitation.withdraw invitation.decline record.edit
    record.discard signature.sign record.revoke record.reject release.request release.cancel release.confirm release.refuse
    settlement.request settlement.cancel settlement.confirm settlement.refuse counterparty.remind reminder.set record.expire
    change.lapse`,
  members: 'type kind role terms party ink ticket reason on',
  refusals: `INVALID_FIELDS NOT_FOUND NOT_A_PARTY NOT_YOUR_TURN NOT_ALLOWED_IN_STATE STATE_CONFLICT EXPIRED CHANGE_PENDING
    DOCUMENT_CHANGED REPAY_DATE_PASSED LPR_UNKNOWN VERIFICATION_REQUIRED VERIFICATION_EXPIRED VERIFICATION_FAILED
    IDENTITY_MISMATCH CODE_WRONG CODE_TRIES_EXCEEDED INVITATION_USED GLYPH_MISSING TOO_MANY_REQUESTS IDEMPOTENCY_MISMATCH
    PAYLOAD_TOO_LARGE UNSUPPORTED_MEDIA`,
  paths: `/v1/tokens /v1/me /v1/policy /v1/records /v1/records/{id} /v1/records/{id}/commands /v1/records/{id}/changes
    /v1/verifications /v1/openapi.json /healthz`,
};

const { paths } = JSON.parse(read('../docs/openapi.json')) as { readonly paths: object };
const members = Command.def.options.flatMap(({ shape }) => Object.keys(shape));

const named: Readonly<Record<keyof typeof frozen, readonly string[]>> = {
  states,
  commands: commandTypes,
  members,
  refusals: refusalCodes,
  paths: Object.keys(paths),
};

describe('the contract', () => {
  for (const [what, names] of Object.entries(named) as [keyof typeof frozen, readonly string[]][]) {
    const ours = frozen[what].split(/\s+/);

    test(`is kept: its ${what} are all there`, () => {
      assert.deepEqual(
        ours.filter((name) => !names.includes(name)),
        [],
      );
    });

    test(`has no other ${what} than decision 11 adds`, () => {
      assert.deepEqual(
        names.filter((name) => !ours.includes(name) && !said.includes(name)),
        [],
      );
    });
  }
});
