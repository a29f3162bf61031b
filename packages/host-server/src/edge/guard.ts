import type { ApplicationPorts } from '../ports.ts';
import { corsFor, foreignOrigin } from './cors.ts';
import { failureOf } from './failure.ts';
import { problemOf, problemResponse } from './problem.ts';
import { securityHeaders } from './security-headers.ts';

export type GuardPorts = Pick<ApplicationPorts, 'ids' | 'log'> & {
  readonly tenants: Pick<ApplicationPorts['tenants'], 'allowsOrigin'>;
};

/** Whatever happens inside, there is one line in the log and one answer, with the headers of every answer. */
export async function guarded(
  ports: GuardPorts,
  request: Request,
  route: string,
  act: (origin: string | null) => Response | Promise<Response>,
): Promise<Response> {
  const began = performance.now();
  const requestId = ports.ids.uuid();
  const origin = foreignOrigin(request);
  let shared: Readonly<Record<string, string>> = {};
  let response: Response;
  try {
    if (origin !== null) shared = await corsFor(origin, ports.tenants);
    response = await act(origin);
  } catch (error) {
    const problem = problemOf(error);
    if (problem.status >= 500) ports.log.failure({ requestId, route, ...failureOf(error) });
    response = problemResponse(problem);
  }
  for (const [name, value] of Object.entries({ ...securityHeaders, ...shared, 'x-request-id': requestId })) {
    response.headers.set(name, value);
  }
  const ms = Math.round(performance.now() - began);
  ports.log.access({ requestId, method: request.method, route, status: response.status, ms });
  return response;
}
