import { AgreementRecord, Command, Ink, Person, Policy, RefusalSchema } from '@iou-kit/machine';
import * as z from 'zod/mini';
import { refusalStatus } from '../edge/status.ts';
import type { RouteInfo } from '../routes/route.ts';
import { schemas, type SchemaName } from '../wire/schemas.ts';

type Json = Readonly<Record<string, unknown>>;

/** Shapes within the shapes of the wire, that deserve a name of their own. */
const parts = { Record: AgreementRecord, Command, Ink, Person, Policy, Refusal: RefusalSchema };

const reference = (name: SchemaName): Json => ({ $ref: `#/components/schemas/${name}` });
const content = (type: string, schema: Json): Json => ({ content: { [type]: { schema } } });

/** The OpenAPI 3.1 description of the routes, made of the same table and schemas that judge requests. */
export function describeRoutes(routes: readonly RouteInfo[], version: string): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const info of routes) (paths[info.path] ??= {})[info.method.toLowerCase()] = operation(info);
  return {
    openapi: '3.1.0',
    info: { title: 'IOU Kit', version, license: { name: 'MIT', identifier: 'MIT' } },
    paths,
    components: {
      securitySchemes: {
        person: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'A token from POST /v1/tokens.' },
        tenant: { type: 'http', scheme: 'bearer', description: "The partner's API key; for its back end only." },
      },
      schemas: components(),
      responses: {
        Problem: {
          description: `RFC 9457. Refusals and their status: ${Object.entries(refusalStatus)
            .map(([code, status]) => `${code} ${status}`)
            .join(', ')}.`,
          ...content('application/problem+json', reference('Problem')),
        },
      },
    },
  };
}

function operation(info: RouteInfo): Json {
  const { gives } = info;
  return {
    summary: info.summary,
    security: info.auth === 'none' ? [] : [{ [info.auth]: [] }],
    parameters: parameters(info),
    ...(info.body && { requestBody: { required: true, ...bodyOf(info.body) } }),
    responses: {
      [gives.status]: {
        description: 'Done.',
        ...('json' in gives
          ? content('application/json', reference(gives.json))
          : content(gives.media, { type: 'string', ...(gives.media.startsWith('image/') && { format: 'binary' }) })),
      },
      default: { $ref: '#/components/responses/Problem' },
    },
  };
}

const bodyOf = (body: NonNullable<RouteInfo['body']>): Json =>
  body === 'image'
    ? content('image/*', { type: 'string', format: 'binary' })
    : content('application/json', reference(body.json));

function parameters({ path, query, keyed }: RouteInfo): Json[] {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string', format: 'uuid' },
  }));
  const key = { name: 'Idempotency-Key', in: 'header', required: true, schema: { type: 'string', maxLength: 200 } };
  return [...inPath, ...(keyed ? [key] : []), ...(query ? queryParameters(query) : [])];
}

function queryParameters(name: SchemaName): Json[] {
  const { properties = {} } = z.toJSONSchema(schemas[name], { io: 'output' }) as { properties?: Record<string, Json> };
  return Object.entries(properties).map(([field, schema]) => ({ name: field, in: 'query', required: false, schema }));
}

function components(): Json {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries({ ...schemas, ...parts })) registry.add(schema, { id });
  const { schemas: described } = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}`, io: 'output' });
  return Object.fromEntries(
    Object.entries(described).map(([id, { $schema: _schema, $id: _id, ...schema }]) => [id, schema]),
  );
}
