import { expect, fixture, html } from '@open-wc/testing';
import { until } from '../testing/deep.ts';
import { formPerson } from '../testing/form-person.ts';
import { twoPeople, type Seat } from '../testing/two-people.ts';
import './define.ts';
import type { IouFormElement } from './iou-form.ts';

interface InForm {
  readonly seat: Seat;
  readonly form: HTMLFormElement;
  readonly iou: IouFormElement;
  /** What the form would hand in. */
  handed(): unknown;
}

/** A form of the partner's page that wants an IOU. */
async function inForm(): Promise<InForm> {
  const two = await twoPeople({ policy: { noticeReadSeconds: 0 } });
  const content = html`<form>
    <fieldset><iou-form name="iou" required></iou-form></fieldset>
  </form>`;
  const seat = await two.seat('initiator', content);
  const form = seat.page.querySelector('form')!;
  await seat.reads('借条模板');
  return {
    seat,
    form,
    iou: seat.page.querySelector('iou-form')!,
    handed: () => new FormData(form).get('iou'),
  };
}

describe('iou-form in a form of the page', () => {
  it('holds the form back until there is a record, and then hands in its id', async () => {
    const { seat, form, iou, handed } = await inForm();
    expect([...form.elements].includes(iou)).to.equal(true);
    expect([handed(), form.checkValidity(), iou.validity.valueMissing]).to.deep.equal([null, false, true]);
    form.reportValidity();
    expect(document.activeElement === iou).to.equal(true);
    await formPerson(seat).begins();
    expect([handed(), form.checkValidity()]).to.deep.equal([iou.recordId, true]);
    iou.name = 'other';
    await iou.updateComplete;
    expect([...new FormData(form).keys()]).to.deep.equal(['other']);
  });

  it('begins anew when the form is reset', async () => {
    const { seat, form, iou, handed } = await inForm();
    await formPerson(seat).begins();
    form.reset();
    await seat.reads('借条模板');
    expect([handed(), form.checkValidity(), iou.recordId]).to.deep.equal([null, false, undefined]);
  });

  it('takes nothing while it is disabled, and is not waited for', async () => {
    const { form, iou } = await inForm();
    const fieldset = form.querySelector('fieldset')!;
    fieldset.disabled = true;
    expect([iou.inert, iou.matches(':disabled'), form.checkValidity()]).to.deep.equal([true, true, true]);
    fieldset.disabled = false;
    expect([iou.inert, form.checkValidity()]).to.deep.equal([false, false]);
  });

  it('asks nothing of a form where it is not required', async () => {
    const form = await fixture<HTMLFormElement>(html`<form><iou-form name="iou"></iou-form></form>`);
    await until(() => form.querySelector('iou-form')?.hasUpdated, 'the element');
    expect([form.checkValidity(), form.querySelector('iou-form')?.tabIndex]).to.deep.equal([true, -1]);
    expect(form.querySelector('iou-form')?.hasAttribute('tabindex')).to.equal(false);
  });
});
