import type { Clock, Keyring, RecordService, SmsGateway } from '@iou-kit/host-adapter/service';
import { parseMobile } from '@iou-kit/machine';
import { textOf, utf8 } from '../keys/bytes.ts';
import type { DemoInbox, DemoMessage } from './demo-api.types.ts';
import type { DemoStore } from './demo-store.ts';
import type { DemoResident } from './ports.ts';

/** The phones of the demonstration: what was sent to which number, and whose number that is. All of it is kept sealed. */
export interface Phones {
  readonly gateway: SmsGateway;
  inbox(query: { readonly person?: string | undefined; readonly after?: number | undefined }): Promise<DemoInbox>;
  /** The service, overheard: a number that a person gives as their own is one of their phones from then on. */
  overhear(service: RecordService): RecordService;
}

interface Sent {
  readonly at: string;
  readonly to: string;
  readonly text: string;
  readonly template: string;
}

export function phones(given: {
  readonly store: DemoStore;
  readonly keyring: Keyring;
  readonly clock: Clock;
  readonly tenant: string;
  readonly people: readonly DemoResident[];
}): Phones {
  const { store, keyring, clock, tenant, people } = given;
  const seal = (value: unknown) => keyring.wrap(tenant, utf8(JSON.stringify(value)));
  const open = async (sealed: string): Promise<unknown> => JSON.parse(textOf(await keyring.unwrap(tenant, sealed)));

  async function own(person: string, text: string): Promise<void> {
    const mobile = parseMobile(text);
    if (!mobile.ok || !people.some(({ subject }) => subject === person)) return;
    await store.put(
      'phone',
      await keyring.index(tenant, 'phone', `${person} ${mobile.value}`),
      await seal([mobile.value, person]),
    );
  }

  /** Number → person. The number that was given last wins over the sample one. */
  async function owners(): Promise<ReadonlyMap<string, string>> {
    const samples = people.map(({ mobile, subject }): [string, string] => [mobile, subject]);
    const notes = await Promise.all((await store.list('phone')).map(({ value }) => open(value)));
    return new Map([...samples, ...(notes as [string, string][])]);
  }

  function message(n: number, id: string, { at, to, text, template }: Sent, person: string | undefined): DemoMessage {
    const url = person === undefined ? '/demo/open/' : `/demo/people/${person}/`;
    return {
      n,
      id,
      at,
      to,
      text,
      ...(person !== undefined && { person }),
      ...(!template.startsWith('code.') && { url }),
    };
  }

  return {
    gateway: {
      simulated: true,
      async send({ id, to, text, template }) {
        if ((await store.get('sms', id)) === null)
          await store.put('sms', id, await seal({ at: clock.now(), to, text, template }));
        return { providerId: `simulated-${id}` };
      },
    },
    async inbox({ person, after }) {
      const [notes, whose] = await Promise.all([store.list('sms', after), owners()]);
      const all = await Promise.all(
        notes.map(async ({ n, key, value }) => {
          const sent = (await open(value)) as Sent;
          return message(n, key, sent, whose.get(sent.to));
        }),
      );
      return {
        messages: person === undefined ? all : all.filter((one) => one.person === person),
        last: notes.at(-1)?.n ?? after ?? 0,
      };
    },
    overhear: (service) => ({
      ...service,
      host(session) {
        const host = service.host(session);
        const { storage } = host;
        return {
          ...host,
          storage: {
            ...storage,
            async commit(request) {
              const outcome = await storage.commit(request);
              const { command } = request;
              const isOwn = command.type === 'details.provide' && command.of !== 'other' && command.party;
              if (outcome.ok && isOwn) await own(session.subject, isOwn.mobile);
              return outcome;
            },
          },
        };
      },
    }),
  };
}
