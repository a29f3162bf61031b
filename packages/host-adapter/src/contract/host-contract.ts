import type { MakeWorld } from './host-world.ts';
import { absence } from './host/absence.ts';
import { access } from './host/access.ts';
import { attachments } from './host/attachments.ts';
import { badAgreements } from './host/bad-agreements.ts';
import { badInput } from './host/bad-input.ts';
import { changes } from './host/changes.ts';
import { concurrency } from './host/concurrency.ts';
import { kinds } from './host/kinds.ts';
import { lives } from './host/lives.ts';
import { messages } from './host/messages.ts';
import { personalCode } from './host/personal-code.ts';
import { privacy } from './host/privacy.ts';
import { references } from './host/references.ts';
import { verification } from './host/verification.ts';
import { watching } from './host/watching.ts';
import type { Runner } from './runner.ts';

/**
 * The suite that proves a host. Hand it a test runner's `describe` and `test`, a name, and a maker of worlds.
 *
 *     hostContract({ describe, test }, 'memoryHost', (options) => memoryHostWorld(options));
 */
export function hostContract(runner: Runner, name: string, makeWorld: MakeWorld): void {
  runner.describe(`${name} keeps the host contract`, () => {
    for (const suite of [
      lives,
      changes,
      concurrency,
      verification,
      access,
      badInput,
      badAgreements,
      privacy,
      watching,
      attachments,
      messages,
      kinds,
      references,
      personalCode,
      absence,
    ]) {
      suite(runner, makeWorld);
    }
  });
}
