import type { Person } from '@iou-kit/machine';
import type { FaceResult, IdentityProvider, MatchResult } from '../service/index.ts';
import { simulatedRegister } from './people.ts';
import { refuseProduction } from './refuse-production.ts';

export interface SimulatedIdentity extends IdentityProvider {
  /** What this person's next faces come to; `pending` lets them wait. By default a face passes when it is asked about twice. */
  setFace(subject: string, result: FaceResult): void;
  /** What the carrier says about this ID number. */
  setCarrier(idNumber: string, result: MatchResult): void;
}

const PASSES_AT_POLL = 2;
const separator = '/';

/** People who are whoever they say, except those of the sample register under another name. Nobody's face is looked at. */
export function simulatedIdentity(options: { readonly production?: boolean } = {}): SimulatedIdentity {
  refuseProduction('simulatedIdentity', options.production);
  const faces = new Map<string, FaceResult>();
  const carriers = new Map<string, MatchResult>();
  const polls = new Map<string, number>();

  const match = ({ name, idNumber }: Pick<Person, 'name' | 'idNumber'>): MatchResult => {
    const registered = simulatedRegister.get(idNumber);
    return registered === undefined || registered.name === name ? 'match' : 'mismatch';
  };

  return {
    name: 'simulated-identity',
    simulated: true,
    matchPerson: async (person) => match(person),
    matchCarrier: async (person) => carriers.get(person.idNumber) ?? match(person),
    async startFace({ id, subject }) {
      return faces.get(subject) === 'unavailable'
        ? 'unavailable'
        : { ref: `simulated${separator}${id}${separator}${subject}` };
    },
    async faceResult(ref) {
      const subject = ref.split(separator).slice(2).join(separator);
      const set = faces.get(subject);
      if (set !== undefined && set !== 'passed') return set;
      const poll = (polls.get(ref) ?? 0) + 1;
      polls.set(ref, poll);
      return set === 'passed' || poll >= PASSES_AT_POLL ? 'passed' : 'pending';
    },
    setFace: (subject, result) => void faces.set(subject, result),
    setCarrier: (idNumber, result) => void carriers.set(idNumber, result),
  };
}
