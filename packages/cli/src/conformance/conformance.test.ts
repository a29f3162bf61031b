import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { FullReport } from './conformance.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

function prove(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--conditions=@iou-kit/source', here('../bin.ts'), 'conformance', ...args],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

const defective = here('./defective-host.harness.ts');
const once = 'the same key acts once';

test('a host that keeps its promises conforms', () => {
  const { status, stdout } = prove(here('../../../../docs/examples/my-world.ts'), '--faults');
  assert.equal(status, 0);
  assert.match(stdout, /✓ conforms 符合: \d+ passed, 2 skipped · [\d.]+ s\n$/);
  assert.match(stdout, /offers kinds iou · verification face, carrier\+sms/);
  assert.doesNotMatch(stdout, /^. lives/m);
});

test('a broken promise is told with what was expected and what came', () => {
  const { status, stdout } = prove(defective, '--only', once);
  assert.equal(status, 1);
  assert.match(
    stdout,
    /✗ the same key acts once[^\n]*\n +the outcome\n +expected {2}to be done\n +came {6}a refusal: .*STATE_CONFLICT/,
  );
  assert.match(stdout, /✗ does not conform 不符合: 3 passed, 1 failed/);
});

test('the report as JSON has everything a ticket needs', () => {
  const { stdout } = prove(defective, '--only', once, '--json');
  const report = JSON.parse(stdout) as FullReport;
  assert.deepEqual(
    [report.format, report.host, report.conforms, report.failed],
    ['iou-conformance/1', 'defective-host.harness.ts', false, 1],
  );
  assert.match(report.versions.kit, /^\d+\.\d+\.\d+$/);
  assert.equal(report.capabilities.kinds[0], 'iou');
  const [section] = report.sections;
  assert.deepEqual([section?.name, section?.tests[0]?.finding?.expected], ['concurrency', 'to be done']);
});

test('a host that hangs is reported, and the run and the command end', () => {
  const { status, stdout } = prove(
    here('./hanging-host.harness.ts'),
    ...['--only', 'a draft can be discarded', '--time-limit', '0.2'],
  );
  assert.equal(status, 1);
  assert.match(stdout, /expected {2}an end within 200 ms\n +came {6}none: it hangs/);
  assert.match(stdout, /! a rejection was left unhandled: RangeError/);
});

test('what cannot be run is a sentence, and 2', () => {
  const cases: readonly [string[], RegExp][] = [
    [[], /Say which module/],
    [['./nowhere.ts'], /no file \.\/nowhere\.ts/],
    [[here('./versions.ts')], /must export a function makeWorld/],
    [[defective, '--only', 'no such test'], /No test has no such test/],
    [[defective, '--what'], /--what/],
    [[defective, '--time-limit', 'long'], /number of seconds/],
    [[defective, defective], /One module at a time/],
  ];
  for (const [args, says] of cases) {
    const { status, stdout, stderr } = prove(...args);
    assert.deepEqual([status, stdout], [2, ''], args.join(' '));
    assert.match(stderr, says);
  }
});

test('help says what there is', () => {
  const { status, stdout } = prove('--help');
  assert.equal(status, 0);
  assert.match(stdout, /--faults/);
});
