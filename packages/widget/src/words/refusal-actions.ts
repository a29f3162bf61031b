import type { Refusal, RefusalCode } from '@iou-kit/machine';
import type { ActionName, RefusalSetting } from './refusal-words.ts';

/** What the person can do about a refusal (screens §4), the likeliest first. */
export function refusalActions({ code, record, params }: Refusal, setting: RefusalSetting): readonly ActionName[] {
  const initiator = setting.side === 'initiator';
  switch (code) {
    case 'EXPIRED':
      return initiator ? ['createAgain'] : ['myContracts'];
    case 'REPAY_DATE_PASSED':
      return initiator ? ['revoke'] : ['reject'];
    case 'CHANGE_PENDING': {
      const change = (record ?? setting.record)?.change;
      if (!change || change.by === setting.side) return ['seeLatest'];
      return ['seeLatest', change.type === 'release' ? 'confirmRelease' : 'confirmSettlement'];
    }
    case 'VERIFICATION_FAILED':
      return params?.['left'] === 0 ? ['otherWays'] : ['faceAgain', 'otherWays'];
    case 'IDENTITY_MISMATCH':
      return setting.place === 'form' ? [] : ['back'];
    default:
      return always[code];
  }
}

type Conditional = 'EXPIRED' | 'REPAY_DATE_PASSED' | 'CHANGE_PENDING' | 'VERIFICATION_FAILED' | 'IDENTITY_MISMATCH';

const always: Readonly<Record<Exclude<RefusalCode, Conditional>, readonly ActionName[]>> = {
  INVALID_FIELDS: [],
  STATE_CONFLICT: ['seeLatest'],
  DOCUMENT_CHANGED: ['review'],
  NOT_YOUR_TURN: ['back'],
  NOT_A_PARTY: ['switchAccount'],
  NOT_ALLOWED_IN_STATE: ['seeLatest'],
  VERIFICATION_REQUIRED: ['startFace'],
  VERIFICATION_EXPIRED: ['checkAgain'],
  CODE_WRONG: ['resendCode'],
  CODE_TRIES_EXCEEDED: ['resendCode'],
  TOO_MANY_REQUESTS: [],
  INVITATION_USED: ['myContracts'],
  LPR_UNKNOWN: ['retry'],
  GLYPH_MISSING: ['back'],
  PAYLOAD_TOO_LARGE: ['removePicture'],
  UNSUPPORTED_MEDIA: ['removePicture'],
  NOT_FOUND: ['myContracts'],
  IDEMPOTENCY_MISMATCH: ['retry'],
};
