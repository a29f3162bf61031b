import { HostError, type Host } from '@iou-kit/host-adapter';
import { expect, html } from '@open-wc/testing';
import '../iou-detail/define.ts';
import '../iou-form/define.ts';
import '../iou-list/define.ts';
import '../iou-sign/define.ts';
import { until } from '../testing/deep.ts';
import { gate } from '../testing/between.ts';
import { twoPeople } from '../testing/two-people.ts';
import { StateController } from './state-controller.ts';

const all = ['loading', 'failed', 'ready', 'signed', 'ended'];
const statesOf = (element: Element): string[] => all.filter((state) => element.matches(`:state(${state})`));
const stands = (element: Element | null, state: string): Promise<unknown> =>
  until(() => element && statesOf(element).join() === state, `${element?.localName}:state(${state})`);

const out = (): Promise<never> => Promise.reject(new HostError('NETWORK', 'out of order'));
const outOfOrder = (real: Host): Host => ({ ...real, storage: { ...real.storage, load: out, list: out } });

describe('the state that a style sheet sees', () => {
  it('is that of the host, and then of what it gives', async () => {
    const two = await twoPeople();
    const answers = gate();
    const seat = await two.seat('initiator', html`<iou-list></iou-list>`, (real) => ({
      ...real,
      identity: { ...real.identity, me: () => answers.opened.then(() => real.identity.me()) },
    }));
    expect([statesOf(seat.page), statesOf(seat.page.firstElementChild!)]).to.deep.equal([['loading'], ['loading']]);
    answers.open();
    await stands(seat.page, 'ready');
    await stands(seat.page.querySelector('iou-list'), 'ready');
  });

  it('is failed where the host does not answer', async () => {
    const two = await twoPeople();
    await two.story.pending();
    const id = two.story.recordId;
    const content = html`<iou-list></iou-list><iou-form record-id=${id}></iou-form><iou-sign record-id=${id}></iou-sign>
      <iou-detail record-id=${id}></iou-detail>`;
    const { page } = await two.seat('counterparty', content, outOfOrder);
    for (const tag of ['iou-list', 'iou-form', 'iou-sign', 'iou-detail'])
      await stands(page.querySelector(tag), 'failed');
    const elsewhere = (real: Host): Host => ({ ...real, identity: { ...real.identity, me: out } });
    await stands((await two.seat('counterparty', html``, elsewhere)).page, 'failed');
  });

  it('follows a record from the form to its end', async () => {
    const two = await twoPeople();
    const id = two.story.recordId;
    const own = await two.seat(
      'initiator',
      html`<iou-form record-id=${id}></iou-form><iou-detail record-id=${id}></iou-detail>`,
    );
    const [form, detail] = [own.page.querySelector('iou-form'), own.page.querySelector('iou-detail')];
    await stands(form, 'ready');
    await stands(detail, 'ready');
    await two.story.pending();
    await stands(detail, 'signed');
    const other = await two.seat('counterparty', html`<iou-sign record-id=${id}></iou-sign>`);
    const sign = other.page.querySelector('iou-sign');
    await stands(sign, 'ready');
    await two.story.does('counterparty', { type: 'record.reject', reason: '金额不对' });
    await stands(sign, 'ended');
    await stands(detail, 'ended');
  });

  it('is passed over in engines that refuse its name', () => {
    const states = {
      add: () => {
        throw new DOMException('--', 'SyntaxError');
      },
      delete: () => false,
    };
    const host = { addController: () => undefined };
    const controller = new StateController(
      host as unknown as ConstructorParameters<typeof StateController>[0],
      { states } as unknown as ElementInternals,
      () => 'ready',
    );
    controller.hostUpdated();
  });
});
