// Types of the projects that are named, for the stage `typecheck`: what is wrong, then how many projects passed and failed.
import ts from 'typescript';
import { checkProjects } from './check-projects.ts';

const forPeople = {
  getCanonicalFileName: (name: string) => name,
  getCurrentDirectory: () => process.cwd(),
  getNewLine: () => '\n',
};
const describe = process.env.FORCE_COLOR === '1' ? ts.formatDiagnosticsWithColorAndContext : ts.formatDiagnostics;

const checked = checkProjects(process.argv.slice(2));
const failed = checked.filter(({ errors }) => errors.length > 0);
for (const { path, errors } of failed) console.log(`✖ ${path}\n${describe(errors, forPeople)}`);
console.log(`${checked.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
