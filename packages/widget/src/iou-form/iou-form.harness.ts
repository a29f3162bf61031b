import type { Host } from '@iou-kit/host-adapter';
import { particulars } from '@iou-kit/host-adapter/contract';
import type { Person, RecordView } from '@iou-kit/machine';
import { html } from 'lit';
import './define.ts';
// Here and now, so that no test waits for it.
import '../iou-detail/record/define.ts';
import '../iou-preview/define.ts';
import { until } from '../testing/deep.ts';
import { formPerson, type FormPerson } from '../testing/form-person.ts';
import { twoPeople, type Seat, type TwoPeople, type TwoPeopleOptions } from '../testing/two-people.ts';
import type { IouFormElement } from './iou-form.ts';

/** Somebody at a form, and the other person elsewhere. */
export interface AtForm {
  readonly two: TwoPeople;
  readonly seat: Seat;
  readonly person: FormPerson;
  readonly form: IouFormElement;
  readonly own: Person;
  readonly other: Person;
  /** The draft as the host has it. */
  load(): Promise<RecordView>;
  /** Waits until the host has it like that. */
  loads(check: (view: RecordView) => boolean, what: string): Promise<RecordView>;
  /** The same record on a page that was opened anew. */
  reopens(): Promise<Pick<AtForm, 'seat' | 'person' | 'form'>>;
}

/** Somebody who has read the notice. */
export async function atForm(
  { policy, ...options }: TwoPeopleOptions = {},
  host?: (real: Host) => Host,
): Promise<AtForm> {
  const two = await twoPeople({ ...options, policy: { noticeReadSeconds: 0, ...policy } });
  const { seat, person, form } = await begins(two, host);
  const { initiator, counterparty } = two.story.people;
  const load = async (): Promise<RecordView> => {
    const found = await two.story.hosts.initiator.storage.load(form.recordId ?? '');
    if (!found.ok) throw new Error(`the draft is not there: ${found.refusal.code}`);
    return found.value;
  };
  return {
    two,
    seat,
    person,
    form,
    own: particulars(initiator),
    other: particulars(counterparty),
    load,
    async loads(check, what) {
      let view = await load();
      let asked = false;
      await until(() => {
        if (check(view)) return true;
        if (!asked) {
          asked = true;
          void load().then((next) => {
            view = next;
            asked = false;
          });
        }
        return false;
      }, what);
      return view;
    },
    async reopens() {
      seat.page.remove();
      const again = await two.seat('initiator', html`<iou-form record-id=${form.recordId}></iou-form>`);
      return { seat: again, person: formPerson(again), form: formOf(again) };
    },
  };
}

/** A page with a fresh form, up to where it is filled in. */
export async function begins(
  two: TwoPeople,
  host?: (real: Host) => Host,
): Promise<Pick<AtForm, 'seat' | 'person' | 'form'>> {
  const seat = await two.seat('initiator', html`<iou-form></iou-form>`, host);
  const person = formPerson(seat);
  await person.begins();
  return { seat, person, form: formOf(seat) };
}

const formOf = ({ page }: Seat): IouFormElement => {
  const form = page.querySelector('iou-form');
  if (!form) throw new Error('no form on the page');
  return form;
};
