import { Hono, type Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import * as z from 'zod/mini';
import type { FaceResult } from '@iou-kit/host-adapter/service';
import { guarded } from '../edge/guard.ts';
import { parseInput } from '../edge/parse-input.ts';
import { parseJson } from '../edge/parse-json.ts';
import { malformed, refusalProblem, wireProblem } from '../edge/problem.ts';
import { countAddress } from '../edge/count-call.ts';
import { readBody } from '../edge/read-body.ts';
import type { Application } from '../application.ts';
import { json } from '../routes/route.ts';
import { tokenFor } from '../routes/tokens.ts';
import type { DemoPorts, DemoResident } from './ports.ts';
import { signIn } from './sign-in.ts';

interface Env {
  Bindings: { readonly address?: string | undefined };
}
type Handle = (c: Context<Env>) => Response | Promise<Response>;

const COOKIE = 'iou-kit-demo';
const WEEK_SECONDS = 7 * 24 * 3600;
const BODY_BYTES = 4096;

const SignInBody = z.strictObject({ code: z.string().check(z.maxLength(100)) });
const FaceBody = z.strictObject({
  person: z.string(),
  result: z.enum(['pending', 'passed', 'failed', 'unavailable', 'cancelled', 'mismatch']),
});
const ClockBody = z.union([z.strictObject({ advanceMs: z.int() }), z.strictObject({ at: z.iso.datetime() })]);
const MessagesQuery = z.object({
  person: z.optional(z.string()),
  after: z.optional(z.coerce.number().check(z.int(), z.nonnegative())),
});

/** The routes of `DemoApi`: what a partner's own site would do, for two sample people on one page. */
export function demoApplication(ports: DemoPorts): Application {
  const { application, people, store, phones, clock, faces, tenant } = ports;
  const doors = signIn(store);
  const faceOf = new Map<string, FaceResult>();
  const app = new Hono<Env>();
  // Pages of other origins have no business here.
  const guard = { ...application, tenants: { allowsOrigin: () => Promise.resolve(false) } };

  function on(method: 'GET' | 'POST', path: string, handle: Handle): void {
    app.on(method, path, (c) =>
      guarded(guard, c.req.raw, path, async () => {
        await countAddress(application, c.env.address ?? '');
        return handle(c);
      }),
    );
  }

  function personOf(id: string | undefined): DemoResident {
    const person = people.find(({ subject }) => subject === id);
    if (!person) throw refusalProblem({ code: 'NOT_FOUND' });
    return person;
  }

  on('GET', '/demo/api/people', async () =>
    json({
      people: await Promise.all(
        people.map(async ({ subject: id, name, idNumber, mobile }) => {
          const url = `/demo/people/${id}/#login=${await doors.code(id)}`;
          return { id, name, idNumber, mobile, url };
        }),
      ),
    }),
  );

  on('POST', '/demo/people/:id/session', async (c) => {
    const { subject } = personOf(c.req.param('id'));
    const { code } = await input(c, SignInBody);
    const session = await doors.begin(subject, code);
    if (session === null) throw wireProblem('UNAUTHENTICATED');
    setCookie(c, COOKIE, session, {
      httpOnly: true,
      sameSite: 'Strict',
      path: `/demo/people/${subject}/`,
      maxAge: WEEK_SECONDS,
      secure: new URL(c.req.url).protocol === 'https:',
    });
    return c.body(null, 204);
  });

  on('POST', '/demo/people/:id/token', async (c) => {
    const { subject, mobile } = personOf(c.req.param('id'));
    if (!(await doors.holds(subject, getCookie(c, COOKIE) ?? ''))) throw wireProblem('UNAUTHENTICATED');
    // Only the number is known: the visitor types the sample details, as a person would their own.
    return json(await tokenFor(application, tenant, { sub: subject, person: { mobile } }));
  });

  on('GET', '/demo/api/messages', async (c) => json(await phones.inbox(parseInput(MessagesQuery, c.req.query()))));

  on('GET', '/demo/api/face', (c) => json({ result: faceOf.get(personOf(c.req.query('person')).subject) ?? 'passed' }));
  on('POST', '/demo/api/face', async (c) => {
    const { person, result } = await input(c, FaceBody);
    const { subject } = personOf(person);
    faceOf.set(subject, result);
    faces.setFace(subject, result);
    return c.body(null, 204);
  });

  on('GET', '/demo/api/clock', () => json(clock.read()));
  on('POST', '/demo/api/clock', async (c) => {
    const moved = await clock.move(await input(c, ClockBody));
    if (!moved) throw malformed([{ path: '', code: 'CLOCK_GOES_BACK' }]);
    await ports.settle();
    return json(clock.read());
  });

  app.notFound((c) =>
    guarded(guard, c.req.raw, '(none)', () => {
      throw refusalProblem({ code: 'NOT_FOUND' });
    }),
  );
  return { fetch: async (request, { address } = {}) => app.fetch(request, { address }) };
}

async function input<S extends z.ZodMiniType>(c: Context<Env>, schema: S): Promise<z.infer<S>> {
  const type = c.req.header('content-type')?.toLowerCase() ?? '';
  if (!type.startsWith('application/json')) throw refusalProblem({ code: 'UNSUPPORTED_MEDIA' });
  return parseInput(schema, parseJson(await readBody(c.req.raw, BODY_BYTES)));
}
