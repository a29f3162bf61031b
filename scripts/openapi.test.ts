import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { routes, schemas, type SchemaName } from '@iou-kit/host-server';

interface Content {
  readonly content?: Record<string, { readonly examples?: Record<string, { readonly value: unknown }> }>;
}
interface Operation {
  readonly parameters: readonly { readonly name: string; readonly example?: unknown; readonly required: boolean }[];
  readonly requestBody?: Content;
  readonly responses: Record<string, Content>;
}

const { paths, components } = JSON.parse(readFileSync(new URL('../docs/openapi.json', import.meta.url), 'utf8')) as {
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { readonly responses: { readonly Problem: Content } };
};

const valuesIn = (place: Content | undefined, media: string) =>
  Object.values(place?.content?.[media]?.examples ?? {}).map(({ value }) => value);

/** There is at least one, and the schema that judges the wire takes each. */
function areExamplesOf(name: SchemaName, values: readonly unknown[]) {
  assert.ok(values.length > 0, `an example of ${name}`);
  for (const value of values) assert.deepEqual(schemas[name].safeParse(value).error?.issues ?? [], [], name);
}

// That the server gives these very answers is shown where they are taken: the stage `fresh` lives the life again.
describe('the description of the wire', () => {
  for (const { info } of routes.filter(({ info }) => info.path !== '/v1/openapi.json')) {
    test(`shows what ${info.method} ${info.path} takes and gives`, () => {
      const operation = paths[info.path]?.[info.method.toLowerCase()];
      assert.ok(operation);
      const { body, gives } = info;
      if (typeof body === 'object') areExamplesOf(body.json, valuesIn(operation.requestBody, 'application/json'));
      const answer = operation.responses[gives.status];
      if ('json' in gives) areExamplesOf(gives.json, valuesIn(answer, 'application/json'));
      const { example: id } = operation.parameters.find(({ name }) => name === 'id') ?? {};
      if (info.path.includes('{id}')) assert.match(String(id), /^[0-9a-f]{8}-[0-9a-f]{4}-7/);
      for (const { name, required, example } of operation.parameters) if (required) assert.ok(example, name);
    });
  }

  test('shows what a refusal looks like', () => {
    const problems = valuesIn(components.responses.Problem, 'application/problem+json');
    areExamplesOf('Problem', problems);
    const codes = problems.map((problem) => (problem as { code: string }).code);
    assert.deepEqual(codes, ['INVALID_FIELDS', 'STATE_CONFLICT', 'TOO_MANY_REQUESTS', 'CODE_WRONG']);
  });

  test('shows the first event of a stream', () => {
    const stream = paths['/v1/records/{id}/changes']?.['get']?.responses['200'];
    const [text] = valuesIn(stream, 'text/event-stream');
    assert.match(String(text), /^: open\n\nid: \d+\nevent: view\ndata: /);
  });
});
