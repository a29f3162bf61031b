import { attachments } from './attachments.ts';
import { changes } from './changes.ts';
import { evidence } from './evidence.ts';
import { health } from './health.ts';
import { invitations } from './invitations.ts';
import { openapi } from './openapi.ts';
import { people } from './people.ts';
import { personalCodes } from './personal-codes.ts';
import { records } from './records.ts';
import type { Route } from './route.ts';
import { tokens } from './tokens.ts';
import { verifications } from './verifications.ts';
import { webhooks } from './webhooks.ts';

/** The version of the wire (`/v1`), and of its description. */
export const WIRE_VERSION = '1.0.0';

const served: readonly Route[] = [
  tokens,
  ...people,
  ...personalCodes,
  ...records,
  changes,
  ...invitations,
  ...verifications,
  ...attachments,
  ...evidence,
  ...webhooks,
  health,
];

/** Every route of the programming interface. */
export const routes: readonly Route[] = [...served, openapi(served, WIRE_VERSION)];
