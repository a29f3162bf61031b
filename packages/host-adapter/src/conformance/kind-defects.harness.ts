import { accepted, type CommandOf } from '@iou-kit/machine';
import type { Host, PersonalCode } from '../host/index.ts';
import type { Defect } from './defects.harness.ts';
import { spoiled, withStorage } from './spoiled.harness.ts';

/** The first code that was shown, which holds for ever. */
function unrenewed(host: Host): Host {
  let first: PersonalCode | undefined;
  const { personalCode } = host;
  if (!personalCode) return host;
  const show = async () => {
    const answer = await personalCode.show();
    if (!answer.ok) return answer;
    first ??= answer.value;
    return accepted(first);
  };
  return { ...host, personalCode: { ...personalCode, show, renew: show } };
}

/** Terms as they are kept by a host that does not look at what they refer to. */
const withoutReference = ({ repays: _, ...terms }: CommandOf<'terms.save'>['terms']) => terms;

/** What can be wrong with references and personal codes in a host that is otherwise sound. */
export const kindDefects: Readonly<Record<string, Defect>> = {
  'does not look at what a receipt refers to': {
    test: 'no receipt refers to what is not there, not theirs, not in force, or owed the other way',
    makeWorld: spoiled((host) =>
      withStorage(host, {
        commit: ({ command, ...request }) =>
          host.storage.commit({
            ...request,
            command: command.type === 'terms.save' ? { ...command, terms: withoutReference(command.terms) } : command,
          }),
      }),
    ),
  },
  'lists everything for whoever asks what refers to a record': {
    test: 'a receipt refers to an IOU in force between the same two people, and both find it from there',
    makeWorld: spoiled((host) =>
      withStorage(host, {
        list: ({ refersTo: _, ...query } = {}) => host.storage.list(query),
      }),
    ),
  },
  'keeps a personal code that was renewed': {
    test: 'a code that is renewed, over, altered, invented or one’s own begins nothing',
    makeWorld: spoiled(unrenewed),
  },
};
