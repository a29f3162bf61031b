import type { Trust } from '@iou-kit/evidence';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { expectAccessible } from '../testing/expect-accessible.ts';
import { button, part, text } from '../testing/part.ts';
import { en } from '../words/en.ts';
import { bundleCheck as english } from '../words/en/bundle-check.ts';
import { bundleCheck as chinese } from '../words/zh-cn/bundle-check.ts';
import './define.ts';
import { IouVerifiedEvent } from './iou-verify.events.ts';
import type { IouVerifyElement } from './iou-verify.ts';
import { flipped, sampleBundle, sampleFiles, sampleReceipt, sampleTrust, tampered } from './testing/sample.ts';

const bytesOf = (said: string) => new TextEncoder().encode(said);
const named = (content: Uint8Array<ArrayBuffer>, name = 'bundle.zip') => new File([content], name);

interface Setting {
  readonly trust?: Trust | undefined;
  readonly number?: string;
  readonly documentHash?: string;
  readonly words?: typeof english;
}

const placed = ({ trust, number = '', documentHash = '', words = chinese }: Setting = {}): Promise<IouVerifyElement> =>
  fixture<IouVerifyElement>(
    html`<iou-verify .trust=${trust} .number=${number} .documentHash=${documentHash} .words=${words}></iou-verify>`,
  );

/** Chooses files as a browser gives them to an input. */
async function choose(on: IouVerifyElement, file: File, input: '#bundle' | '#receipt' = '#bundle'): Promise<boolean> {
  const told = oneEvent(on, IouVerifiedEvent.type) as unknown as Promise<IouVerifiedEvent>;
  const transfer = new DataTransfer();
  transfer.items.add(file);
  const field = part<HTMLInputElement>(on, input);
  field.files = transfer.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  const { valid } = await told;
  await on.updateComplete;
  return valid;
}

const stateOf = (of: IouVerifyElement) =>
  ['ready', 'loading', 'valid', 'invalid', 'other', 'unreadable']
    .filter((state) => of.matches(`:state(${state})`))
    .join();
const verdict = (of: IouVerifyElement) => text(part(of, '.verdict'));
const statusOf = (of: IouVerifyElement, name: string) =>
  [...part(of, `[data-part=${name}]`).classList].find((each) => each.startsWith('is-'));
const reasonsOf = (of: IouVerifyElement, name: string) =>
  [...part(of, `[data-part=${name}]`).querySelectorAll('.reason')].map(text);
const allParts = (of: IouVerifyElement) =>
  Object.fromEntries(Object.keys(chinese.parts).map((name) => [name, statusOf(of, name)]));

describe('<iou-verify>', () => {
  it('waits for a file, and says that nothing is uploaded', async () => {
    const check = await placed();
    expect(text(part(check, 'h2'))).to.equal('核验证据包');
    expect(text(part(check, '.whole'))).to.contain('文件只在本机核验，不会上传');
    expect(text(part<HTMLInputElement>(check, '#bundle').labels![0]!)).to.equal('选择证据包');
    expect(check.shadowRoot!.querySelector('.verdict')).to.equal(null);
    expect(stateOf(check)).to.equal('ready');
    await expectAccessible(check);
  });

  it('passes a whole bundle under the published trust, tells it and takes the focus there', async () => {
    const check = await placed({ trust: await sampleTrust() });
    const chosen = choose(check, named(await sampleBundle()));
    await check.updateComplete;
    expect(stateOf(check)).to.equal('loading');
    expect(await chosen).to.equal(true);
    expect(stateOf(check)).to.equal('valid');
    expect(verdict(check)).to.equal('核验通过：内容完整，未被更改');
    expect(check.shadowRoot!.activeElement).to.equal(part(check, '.verdict'));
    expect(part(check, '[role=status]').contains(part(check, '.verdict'))).to.equal(true);
    expect(text(part(check, '.facts'))).to.match(/^编号\S+，已签署生效$/);
    const { receipt, ...rest } = allParts(check);
    expect(receipt).to.equal('is-absent');
    expect(new Set(Object.values(rest))).to.deep.equal(new Set(['is-good']));
    expect([...check.shadowRoot!.querySelectorAll('.band')].map(text)).to.deep.equal([
      '证书和时间戳都是模拟的，演示环境，不具法律效力',
    ]);
    await expectAccessible(check);
  });

  it('says that a bundle vouches for itself where the page gave no trust, and checks again when it comes', async () => {
    const check = await placed();
    await choose(check, named(await sampleBundle()));
    expect(text(part(check, '.band'))).to.contain('只能说明它前后一致');
    const told = oneEvent(check, IouVerifiedEvent.type);
    check.trust = await sampleTrust();
    await told;
    await check.updateComplete;
    expect(text(part(check, '.whole'))).not.to.contain('只能说明它前后一致');
  });

  it('fails a bundle of another host’s keys', async () => {
    const trust = await sampleTrust();
    const check = await placed({ trust: { ...trust, logKeys: [], people: [], seal: [], time: [] } });
    expect(await choose(check, named(await sampleBundle()))).to.equal(false);
    expect(verdict(check)).to.equal('核验未通过');
    expect(reasonsOf(check, 'log')).to.contain('日志的签名：签名用的密钥不是平台公布的');
  });

  for (const [path, at, name, said] of [
    ['paper/effective.pdf', 'papers', '盖章文件', '盖章文件（生效）：与清单不一致，已被更改'],
    ['ink/initiator.ink', 'ink', '笔迹', '发起人的笔迹：不是签署时留下的笔迹'],
    ['signatures/counterparty.p7s', 'signatures', '双方签名', '对方的签名：与清单不一致，已被更改'],
    ['document.json', 'document', '签署文本', '签署文本：文本不是双方签署的那一份'],
    ['events.jsonl', 'events', '操作记录', '操作记录：与清单不一致，已被更改'],
    ['log.json', 'log', '日志证明', '日志证明：与清单不一致，已被更改'],
    ['README.txt', 'files', '清单与文件', '说明：与清单不一致，已被更改'],
  ] as const)
    it(`names ${name} where one bit of ${path} was turned over`, async () => {
      const check = await placed({ trust: await sampleTrust() });
      expect(await choose(check, named(await tampered(path, flipped)))).to.equal(false);
      expect([verdict(check), stateOf(check)]).to.deep.equal(['核验未通过', 'invalid']);
      expect(statusOf(check, at)).to.equal('is-bad');
      expect(statusOf(check, 'files')).to.equal('is-bad');
      expect(reasonsOf(check, at)).to.contain(said);
      expect(text(part(check, '.facts'))).to.match(/^文件自称：编号/);
    });

  it('names a file that nobody listed by its own name, whatever it resembles', async () => {
    const check = await placed({ trust: await sampleTrust() });
    await choose(check, named(await tampered('log.json2', () => bytesOf('{}'))));
    expect(reasonsOf(check, 'files')).to.deep.equal(['log.json2：清单上没有，是后来加进来的']);
    expect(statusOf(check, 'log')).to.equal('is-good');
  });

  it('calls nothing good that rests on a fault', async () => {
    const check = await placed({ trust: await sampleTrust() });
    await choose(check, named(await tampered('events.jsonl', () => bytesOf('{}\n'))));
    expect(statusOf(check, 'events')).to.equal('is-bad');
    for (const name of ['document', 'ink', 'signatures']) expect(statusOf(check, name), name).to.equal('is-skipped');
    await expectAccessible(check);
    await choose(check, named(await tampered('manifest.json', () => undefined)));
    expect(allParts(check)).to.deep.equal({
      ...Object.fromEntries(Object.keys(chinese.parts).map((name) => [name, 'is-skipped'])),
      files: 'is-bad',
      receipt: 'is-absent',
    });
  });

  it('compares the bundle with what a QR code said', async () => {
    const check = await placed({ trust: await sampleTrust() });
    await choose(check, named(await sampleBundle()));
    const [, number = ''] = /编号(\S+)，/.exec(text(part(check, '.facts'))) ?? [];
    const bytes = (await sampleFiles()).get('document.json')!;
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes.slice()));
    const hash = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const asked = async (set: Partial<Pick<IouVerifyElement, 'number' | 'documentHash'>>) => {
      const told = oneEvent(check, IouVerifiedEvent.type) as unknown as Promise<IouVerifiedEvent>;
      Object.assign(check, set);
      const { valid } = await told;
      await check.updateComplete;
      return [valid, verdict(check)];
    };
    expect(await asked({ number, documentHash: hash.toUpperCase() })).to.deep.equal([true, chinese.verdict.valid]);
    expect(text(part(check, '.wanted'))).to.contain(`编号${number}`);
    expect(await asked({ documentHash: '0'.repeat(64) })).to.deep.equal([false, '这不是二维码所指的那份借条']);
    expect(await asked({ documentHash: '', number: 'X' })).to.deep.equal([false, '这不是二维码所指的那份借条']);
    await expectAccessible(check);
    expect(await choose(check, named(await tampered('README.txt', flipped)))).to.equal(false);
    expect(verdict(check)).to.equal('核验未通过');
    expect(text(part(check, '.answer'))).to.contain('它也不是二维码所指的那份借条');
  });

  it('compares the bundle with a receipt, and does without one again', async () => {
    const check = await placed({ trust: await sampleTrust() });
    await choose(check, named(await sampleBundle()));
    expect(await choose(check, named(await sampleReceipt(), 'receipt.json'), '#receipt')).to.equal(true);
    expect(statusOf(check, 'receipt')).to.equal('is-good');
    expect(await choose(check, named(bytesOf('{"format":"iou-receipt/1"}'), 'r.json'), '#receipt')).to.equal(false);
    expect(reasonsOf(check, 'receipt')[0]).to.contain('请确认选对了文件');
    expect(await choose(check, named(await sampleBundle(), 'earlier.zip'), '#receipt')).to.equal(true);
    const told = oneEvent(check, IouVerifiedEvent.type);
    button(check, '移除回执').click();
    await told;
    await check.updateComplete;
    expect(statusOf(check, 'receipt')).to.equal('is-absent');
  });

  for (const [name, content, problem] of [
    ['an empty file', new Uint8Array(), 'empty'],
    ['a PDF', bytesOf('%PDF-1.7 …'), 'pdf'],
    ['a receipt', bytesOf('{"format":"iou-receipt/1"}'), 'receipt'],
    ['a photo', new Uint8Array([0xff, 0xd8, 0xff]), 'notZip'],
    ['half of a zip', bytesOf('PK\u0003\u0004…'), 'damaged'],
  ] as const)
    it(`says what to do with ${name}`, async () => {
      const check = await placed();
      expect(await choose(check, named(content))).to.equal(false);
      expect(verdict(check)).to.equal('无法读取');
      expect(text(part(check, '.answer'))).to.contain(chinese.problems[problem]);
      await expectAccessible(check);
    });

  it('reads no file of more than 100 MB, and none that the browser cannot', async () => {
    const check = await placed();
    const huge = named(bytesOf('PK'));
    Object.defineProperty(huge, 'size', { value: 100_000_001 });
    huge.arrayBuffer = () => Promise.reject(new Error('it was read'));
    const dropped = async (file: File) => {
      const told = oneEvent(check, IouVerifiedEvent.type);
      // A File made by hand loses what was done to it in an input's list.
      const drop = new Event('drop', { cancelable: true });
      Object.defineProperty(drop, 'dataTransfer', { value: { files: [file], types: ['Files'] } });
      part(check, '.drop').dispatchEvent(drop);
      await told;
      await check.updateComplete;
      expect(drop.defaultPrevented).to.equal(true);
      return text(part(check, '.answer'));
    };
    expect(await dropped(huge)).to.contain(chinese.problems.tooLarge);
    const gone = named(bytesOf('PK'));
    gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    expect(await dropped(gone)).to.contain(chinese.problems.notRead);
    expect(await dropped(named(await sampleBundle()))).to.contain('核验通过');
  });

  it('says so where the page’s trust is none', async () => {
    const check = await placed({ trust: { format: 'other' } as unknown as Trust });
    expect(await choose(check, named(await sampleBundle()))).to.equal(false);
    expect(text(part(check, '.answer'))).to.contain(chinese.problems.trust);
  });

  it('tells the answer about the last file alone', async () => {
    const check = await placed({ trust: await sampleTrust() });
    const answers: boolean[] = [];
    check.addEventListener(IouVerifiedEvent.type, ({ valid }) => answers.push(valid));
    const transfer = (file: File) => {
      const drop = new Event('drop', { cancelable: true });
      Object.defineProperty(drop, 'dataTransfer', { value: { files: [file], types: ['Files'] } });
      part(check, '.drop').dispatchEvent(drop);
    };
    const [first, last] = [named(await sampleBundle()), named(await tampered('README.txt', flipped))];
    const told = oneEvent(check, IouVerifiedEvent.type);
    transfer(first);
    transfer(last);
    await told;
    await check.updateComplete;
    expect([answers, verdict(check)]).to.deep.equal([[false], '核验未通过']);
  });

  it('keeps codes and details for engineers behind a disclosure', async () => {
    const check = await placed();
    await choose(check, named(await tampered('events.jsonl', flipped)));
    const disclosure = part<HTMLDetailsElement>(check, 'details');
    expect(disclosure.open).to.equal(false);
    expect(text(disclosure)).to.contain('FILE_CHANGED events.jsonl');
    expect(text(disclosure)).to.match(/events\.jsonl (line|event) \d/);
  });

  it('speaks English, but for what the file says of itself', async () => {
    const check = await placed({ words: english, trust: await sampleTrust() });
    await choose(check, named(await tampered('paper/effective.pdf', flipped)));
    expect(verdict(check)).to.equal('Not passed');
    expect(reasonsOf(check, 'papers')).to.contain('Sealed paper (in force): differs from the list: it was changed');
    const whole = part(check, '.whole').cloneNode(true) as HTMLElement;
    const own = [...whole.querySelectorAll('[lang=zh-CN]')];
    expect(own.map(text).join(' ')).to.contain('人民币壹万元整（¥10,000.00）');
    for (const each of own) each.remove();
    expect(text(whole)).not.to.match(/\p{Script=Han}/u);
    expect(part(check, '.whole').lang).to.equal(en.lang);
    await expectAccessible(check);
  });
});
