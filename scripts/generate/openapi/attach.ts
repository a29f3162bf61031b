import { stable } from './stable.ts';
import type { Taken } from './recorder.ts';

type Json = Record<string, unknown>;
/** As far as examples are put into it. */
interface Content {
  readonly content?: Record<string, Json>;
}
interface Operation {
  readonly parameters: readonly (Json & { readonly name: string; readonly in: string })[];
  readonly requestBody?: Content;
  readonly responses: Record<string, Content>;
}
export interface Description {
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { readonly responses: { readonly Problem: Content } };
}

const PROBLEM = 'application/problem+json';

/** Puts what was asked and answered beside the operations, under the names it was taken with. */
export function withExamples(description: Description, taken: readonly Taken[]): Description {
  const whole = structuredClone(description);
  for (const each of stable(taken)) {
    const [method = '', path = ''] = each.operation.split(' ');
    const operation = whole.paths[path]?.[method.toLowerCase()];
    if (!operation) throw new Error(`${each.operation} is no operation.`);
    const { responses, requestBody } = operation;
    if (each.status >= 400) {
      put(whole.components.responses.Problem, PROBLEM, each.name, each.response);
      continue;
    }
    for (const parameter of operation.parameters) parameter['example'] ??= valueOf(each, parameter);
    if (each.request !== undefined) put(requestBody, 'application/json', each.name, each.request);
    if (each.response !== undefined) put(responses[each.status], each.media, each.name, each.response);
  }
  return whole;
}

function put(place: Content | undefined, media: string, name: string, value: unknown): void {
  const content = place?.content?.[media];
  if (!content) throw new Error(`There is no place for ${media} of ${name}.`);
  const examples = (content['examples'] ??= {}) as Json;
  examples[name] ??= { value };
}

function valueOf(
  { params, query, key }: Taken,
  { name, in: where }: { readonly name: string; readonly in: string },
): unknown {
  const text = where === 'path' ? params[name] : where === 'header' ? (key ?? undefined) : query[name];
  return text !== undefined && where === 'query' && /^\d+$/.test(text) ? Number(text) : text;
}
