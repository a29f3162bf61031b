import '@iou-kit/widget/elements/parts/person-fields';
import { particulars } from '@iou-kit/host-adapter/contract';
import { defaultPolicy, type FieldIssue, type Person } from '@iou-kit/machine';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { cast } from '../kit/people.ts';
import { worded } from '../kit/worded.ts';

export default { title: 'Parts/iou-person-fields' } satisfies Meta;

interface Fields {
  readonly value?: Person;
  readonly known?: Person;
  readonly errors?: readonly FieldIssue[];
  readonly disabled?: boolean;
}

const nobody: Person = { name: '', idNumber: '', mobile: '' };

const fields = ({ value = nobody, known, errors = [], disabled = false }: Fields = {}): StoryObj =>
  worded(
    (words) => html`<iou-person-fields
      own
      legend=${words.form.mine}
      today="2026-11-22"
      .words=${words}
      .policy=${defaultPolicy}
      .value=${value}
      .known=${known}
      .errors=${errors}
      .disabled=${disabled}
    ></iou-person-fields>`,
  );

const wang = particulars(cast.initiator);

export const Empty = fields();
export const FilledIn = fields({ value: wang });
export const KnownToTheHost = fields({
  known: { name: '王**', idNumber: '110***********803X', mobile: '138****8000' },
});
export const NameAndNumberDiffer = fields({
  value: { ...wang, name: '王晓明' },
  errors: [{ path: 'party.idNumber', code: 'IDENTITY_MISMATCH' }],
});
export const SoftWarnings = fields({ value: { ...wang, name: '王', mobile: '14812345678' } });
export const Disabled = fields({ value: wang, disabled: true });
