import type { GeneratedFiles } from './generators.ts';
import { withExamples } from './openapi/attach.ts';
import { liveLife } from './openapi/life.ts';
import { exampleServer } from './openapi/server.ts';

/** The description that the server gives of itself, with what it was asked and answered in the life of one IOU. */
export async function generate(): Promise<GeneratedFiles> {
  const server = await exampleServer();
  try {
    const { description, taken } = await liveLife(server);
    return { 'docs/openapi.json': `${JSON.stringify(withExamples(description, taken), null, 2)}\n` };
  } finally {
    await server.close();
  }
}
