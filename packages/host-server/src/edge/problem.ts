import { HostError } from '@iou-kit/host-adapter';
import { publicRecord, type FieldIssue, type Outcome, type Refusal } from '@iou-kit/machine';
import { hostErrorStatus, refusalStatus, titleOf, wireStatus, type WireCode } from './status.ts';

/** An answer in the form of RFC 9457. Thrown at the edge, where a route has nothing more to say. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly refusal: Refusal | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, code: string, refusal?: Refusal, headers: Readonly<Record<string, string>> = {}) {
    super(code);
    this.name = 'Problem';
    this.status = status;
    this.code = code;
    this.refusal = refusal;
    this.headers = headers;
  }
}

export const refusalProblem = (refusal: Refusal, headers?: Readonly<Record<string, string>>): Problem =>
  new Problem(refusalStatus[refusal.code], refusal.code, refusal, headers);

export const wireProblem = (code: WireCode, headers?: Readonly<Record<string, string>>): Problem =>
  new Problem(wireStatus[code], code, undefined, headers);

/** Something in the request is not of the right shape. Issues name places and kinds of fault, never what was sent. */
export const malformed = (issues: readonly FieldIssue[]): Problem => refusalProblem({ code: 'INVALID_FIELDS', issues });

/** What any error may say to the outside: a problem itself, a host error's code, or nothing but that the server failed. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof HostError) return new Problem(hostErrorStatus[error.code], error.code);
  return wireProblem('SERVER');
}

/** The problem as an answer. A refusal's record leaves without subjects and code hashes, whoever made it. */
export function problemResponse({ status, code, refusal, headers }: Problem): Response {
  const body = {
    type: `urn:problem-type:iou-kit:${code}`,
    title: titleOf(code),
    status,
    code,
    ...(refusal && { refusal: refusal.record ? { ...refusal, record: publicRecord(refusal.record) } : refusal }),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
  });
}

/** An outcome's value, or its refusal as a problem. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw refusalProblem(outcome.refusal);
  return outcome.value;
}
