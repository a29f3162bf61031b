import { HostError, type Host } from '@iou-kit/host-adapter';
import { recordService, type RecordService, type ServicePorts, type Session } from '@iou-kit/host-adapter/service';

const TOKEN_MS = 15 * 60_000;

/** What the page may ask for, and nothing else. */
const acts: Readonly<Record<string, (host: Host) => (...given: never[]) => Promise<unknown>>> = {
  me: ({ identity }) => identity.me,
  policy: ({ identity }) => identity.policy,
  check: ({ identity }) => identity.check,
  start: ({ identity }) => identity.start,
  finish: ({ identity }) => identity.finish,
  'send-code': ({ sms }) => sms.sendCode,
  'check-code': ({ sms }) => sms.checkCode,
  remind: ({ sms }) => sms.remind,
  create: ({ storage }) => storage.create,
  load: ({ storage }) => storage.load,
  list: ({ storage }) => storage.list,
  commit: ({ storage }) => storage.commit,
  history: ({ storage }) => storage.history,
  peek: ({ storage }) => storage.peekInvitation,
  claim: ({ storage }) => storage.claimInvitation,
  link: ({ storage }) => storage.shareLink,
};

export interface MyBackEnd {
  readonly service: RecordService;
  /** For whoever is signed in on your site; your pages' `getToken` asks for it. */
  token(session: Session, lifeMs?: number): string;
  /** `POST /my-api/iou/<act>` with the act's arguments as a JSON list. */
  answer(request: Request): Promise<Response>;
}

export function myBackEnd(ports: ServicePorts): MyBackEnd {
  const service = recordService(ports);
  const tokens = new Map<string, { readonly session: Session; readonly until: number }>();
  return {
    service,
    token(session, lifeMs = TOKEN_MS) {
      const token = crypto.randomUUID();
      tokens.set(token, { session, until: Date.now() + lifeMs });
      return token;
    },
    async answer(request) {
      const bearer = tokens.get(request.headers.get('authorization')?.replace('Bearer ', '') ?? '');
      if (!bearer || bearer.until <= Date.now()) return Response.json({ error: 'UNAUTHENTICATED' }, { status: 401 });
      const name = new URL(request.url).pathname.split('/').at(-1) ?? '';
      const act = Object.hasOwn(acts, name) ? acts[name] : undefined;
      if (!act) return Response.json({ error: 'UNSUPPORTED' }, { status: 404 });
      try {
        const given = (await request.json()) as never[];
        // Done or refused: both are answers.
        return Response.json(await act(service.host(bearer.session))(...given));
      } catch (error) {
        // The words of an error may quote what was worked on; its code does not.
        return Response.json({ error: error instanceof HostError ? error.code : 'SERVER' }, { status: 500 });
      }
    },
  };
}
