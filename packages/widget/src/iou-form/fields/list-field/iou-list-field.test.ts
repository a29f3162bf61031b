import { expect, fixture, html } from '@open-wc/testing';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { focused } from '../../../testing/focused.ts';
import { button, part, text } from '../../../testing/part.ts';
import { zhCn } from '../../../words/zh-cn.ts';
import './define.ts';
import type { ListLine } from './iou-list-field.events.ts';
import type { IouListFieldElement } from './iou-list-field.ts';

const option = { bed: '床', fridge: '冰箱' };
const things = {
  type: 'items',
  name: 'furniture',
  options: ['bed', 'fridge'],
  max: 4,
  nameMax: 20,
  countMax: 3,
} as const;
const costs = { type: 'choices', name: 'costs', options: ['bed', 'fridge'], max: 4, nameMax: 20 } as const;

async function list({
  spec = things,
  lines = [],
  error = '',
}: Partial<Pick<IouListFieldElement, 'spec' | 'lines' | 'error'>>) {
  const heard: (readonly ListLine[])[] = [];
  const element = await fixture<IouListFieldElement>(html`<iou-list-field
    .words=${{ ...zhCn, kinds: {} }}
    .spec=${spec}
    .option=${option}
    .lines=${lines}
    label="家具"
    help="可添加"
    error=${error}
    @iou-list-field-change=${(event: { lines: readonly ListLine[] }) => heard.push(event.lines)}
  ></iou-list-field>`);
  const all = <T extends HTMLElement>(selector: string) => [...element.shadowRoot!.querySelectorAll<T>(selector)];
  return {
    element,
    last: () => heard.at(-1),
    all,
    async press(name: string) {
      button(element, name).click();
      await element.updateComplete;
    },
    async tick(at: number) {
      all<HTMLInputElement>('input[type=checkbox]')[at]!.click();
      await element.updateComplete;
    },
  };
}

describe('iou-list-field', () => {
  it('takes options in and out, and counts them between one and the most that may be', async () => {
    const { element, last, tick, press, all } = await list({});
    await tick(0);
    expect(last()).to.deep.equal([{ item: 'bed', count: 1 }]);
    for (let more = 0; more < 4; more += 1) await press('床加一');
    expect(last()).to.deep.equal([{ item: 'bed', count: 3 }]);
    expect(button(element, '床加一').getAttribute('aria-disabled')).to.equal('true');
    await press('床减一');
    expect(last()).to.deep.equal([{ item: 'bed', count: 2 }]);
    const [count] = all<HTMLInputElement>('.count');
    count!.value = '99';
    count!.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(last()).to.deep.equal([{ item: 'bed', count: 3 }]);
    count!.value = 'x';
    count!.dispatchEvent(new Event('change'));
    expect(last()).to.deep.equal([{ item: 'bed', count: 1 }]);
    await element.updateComplete;
    count!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp' }));
    expect(last()).to.deep.equal([{ item: 'bed', count: 2 }]);
    await expectAccessible(element);
    await tick(0);
    expect(last()).to.deep.equal([]);
  });

  it('adds own lines where one goes on writing, and takes them out again', async () => {
    const { element, last, press, all } = await list({});
    await press('添加自定义项');
    await element.updateComplete;
    const [name] = all<HTMLInputElement>('.own > .input');
    expect(focused()).to.equal(name);
    name!.value = '书桌';
    name!.dispatchEvent(new InputEvent('input'));
    await element.updateComplete;
    expect(last()).to.deep.equal([{ name: '书桌', count: 1 }]);
    await expectAccessible(element);
    await press('移除书桌');
    await element.updateComplete;
    expect(last()).to.deep.equal([]);
    expect(text(part(element, '[role=status]'))).to.equal('已移除书桌');
    expect(focused()).to.equal(button(element, '添加自定义项'));
  });

  it('offers no further line when there are as many as may be', async () => {
    const lines = ['一', '二', '三', '四'].map((name) => ({ name }));
    const { element, all } = await list({ spec: costs, lines });
    expect(all('.add').length).to.equal(0);
    expect(text(element.shadowRoot!.firstElementChild!)).to.contain('最多4项');
    expect(all('.count').length).to.equal(0);
  });

  it('marks the line that is wrong, and leads there', async () => {
    const lines = [{ name: '书桌' }, { name: ' ' }];
    const { element, all } = await list({ spec: costs, lines, error: '请输入名称' });
    const [right, wrong] = all<HTMLInputElement>('.own > .input');
    expect(right!.getAttribute('aria-invalid')).to.equal(null);
    expect(wrong!.getAttribute('aria-invalid')).to.equal('true');
    element.focus();
    expect(focused()).to.equal(wrong);
    await expectAccessible(element);
  });
});
