import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Beside the built pages: who may frame the embed page, as a JSON list of origins. */
export const framersFile = 'embed-origins.json';

/** An exact origin: no wildcard, no path, nothing that could end a directive of a policy. */
export const isOrigin = (text: unknown): text is string =>
  typeof text === 'string' &&
  /^https?:\/\/[\w.:[\]-]+$/.test(text) &&
  URL.canParse(text) &&
  new URL(text).origin === text;

/** The file's origins and the `given` ones; without any nobody may. Throws where the file holds anything else. */
export async function framersIn(folder: string, given: readonly string[]): Promise<readonly string[]> {
  const text = await readFile(join(folder, framersFile), 'utf8').catch(() => '[]');
  const list: unknown = JSON.parse(text);
  if (!Array.isArray(list)) throw new Error(`${framersFile} must be a list of origins`);
  if (!list.every(isOrigin)) throw new Error(`${framersFile} must hold origins alone, such as https://partner.example`);
  return [...new Set([...given, ...list])];
}
