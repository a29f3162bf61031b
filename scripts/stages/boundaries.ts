import { readFileSync } from 'node:fs';
import { checkBoundaries } from '../boundaries/check.ts';
import { add, nothing, one, type Stage } from './stage.ts';
import { findSources } from './files.ts';

/** Each package is one check. */
export const boundaries: Stage = {
  name: 'boundaries',
  async run({ say }) {
    const files = findSources(['packages/*/src/**/*.ts']);
    const violations = checkBoundaries(files.map((path) => ({ path, text: readFileSync(path, 'utf8') })));
    for (const { path, line, message } of violations) say(`✖ ${path}:${line} ${message}`);
    const roomOf = (path: string) => path.split('/').slice(0, 2).join('/');
    const broken = new Set(violations.map(({ path }) => roomOf(path)));
    return [...new Set(files.map(roomOf))].map((room) => one(!broken.has(room))).reduce(add, nothing);
  },
};
