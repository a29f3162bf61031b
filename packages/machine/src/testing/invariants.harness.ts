import { replay } from '../apply/apply.ts';
import { canonicalJson } from '../hashing/canonical-json.ts';
import { verifyChain } from '../hashing/chain.ts';
import type { Decision } from '../model/context.ts';
import { EnvelopeShape, type EventEnvelope } from '../model/event.ts';
import { AgreementRecord } from '../model/record.ts';
import { personalValues } from './sample-people.harness.ts';

/** What must hold after whatever was decided. Throws an Error that says what does not. */
export function checkInvariants(log: readonly EventEnvelope[], decision: Decision, secrets: readonly string[]): void {
  const written = JSON.stringify([decision.events, decision.record, decision.refusal]);
  for (const secret of [...personalValues, ...secrets]) {
    if (written.includes(secret)) throw new Error(`a personal value stands in a decision: ${secret}`);
  }
  for (const event of decision.events) EnvelopeShape.parse(event);
  if (!decision.record) return;
  AgreementRecord.parse(decision.record);
  const stored = JSON.parse(JSON.stringify(log)) as EventEnvelope[];
  const fault = verifyChain(stored);
  if (fault) throw new Error(`the chain is broken: ${JSON.stringify(fault)}`);
  if (canonicalJson(replay(stored)) !== canonicalJson(decision.record))
    throw new Error('the log tells of another record');
}
