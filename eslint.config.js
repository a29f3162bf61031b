import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

const tests = ['**/*.test.ts', '**/*.harness.ts', '**/testing/**/*.ts', 'e2e/**/*.ts'];

/** The law is given its time and its ids; it never takes them. */
const impure = [
  ["CallExpression[callee.object.name='Date'][callee.property.name='now']", 'Time is an argument.'],
  ["NewExpression[callee.name='Date'][arguments.length=0]", 'Time is an argument.'],
  ["CallExpression[callee.name='Date']", 'Time is an argument.'],
  ["MemberExpression[object.name='Math'][property.name='random']", 'Randomness is an argument.'],
].map(([selector, message]) => ({ selector, message }));

const noDefaultExport = { selector: 'ExportDefaultDeclaration', message: 'Export by name.' };

export default defineConfig(
  globalIgnores([
    '**/dist/',
    'storybook-static/',
    'coverage/',
    'e2e/.out/',
    '.data/',
    'docs/.vitepress/cache/',
    '**/mockServiceWorker.js',
  ]),
  {
    extends: [js.configs.recommended],
    rules: { 'max-lines': ['error', { max: 300 }], eqeqeq: 'error', 'no-console': 'error' },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [typescript.configs.strict, typescript.configs.stylistic],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-restricted-syntax': ['error', noDefaultExport],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: safeCalls() }],
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { arguments: false, attributes: false } },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-inferrable-types': 'off',
    },
  },
  {
    files: ['packages/machine/src/**/*.ts'],
    ignores: tests,
    rules: { 'no-restricted-syntax': ['error', noDefaultExport, ...impure] },
  },
  {
    files: ['packages/widget/src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended'], litA11y.configs.recommended],
    // It wants `aria-checked` on a native checkbox that is a switch; there the attribute is forbidden, for it has a state of its own.
    rules: { 'lit-a11y/role-has-required-aria-attrs': 'off' },
  },
  {
    // A framework's types are added to where it looks for them: in a namespace of its module.
    files: ['packages/widget/src/frameworks/*.ts'],
    rules: {
      '@typescript-eslint/no-namespace': 'off',
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
    },
  },
  {
    files: tests,
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      // Assertions of chai are properties.
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    files: ['scripts/**', 'bench/**', 'packages/cli/**', 'e2e/**', '**/*.test.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: { globals: { console: false, process: false, setInterval: false, URL: false } },
  },
  {
    // Their tools ask for a default export.
    files: ['*.config.*', '.storybook/*', 'docs/.vitepress/*', '**/*.stories.ts', 'scripts/stages/file-reporter.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);

/** Calls whose promise nobody needs to await. */
function safeCalls() {
  return [
    { from: 'package', package: 'node:test', name: ['test', 'it', 'suite', 'describe', 'before', 'after'] },
    // A plugin for chai says that `equal` gives a promise; it does not.
    { from: 'package', package: 'chai', name: 'Equal' },
  ];
}
