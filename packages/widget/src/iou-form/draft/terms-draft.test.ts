import { defaultPolicy } from '@iou-kit/machine';
import { iou } from '@iou-kit/machine/kinds/iou';
import { expect } from '@open-wc/testing';
import { TermsDraft } from './terms-draft.ts';

const draft = () => new TermsDraft(iou, () => ({ today: '2026-11-22', policy: defaultPolicy }));

describe('TermsDraft', () => {
  it('keeps what a text means, and leaves out what means nothing', () => {
    const terms = draft();
    terms.type('principalFen', '1,234.5');
    terms.type('rateBp', '4,35');
    terms.type('repayDate', '');
    expect(terms.terms).to.deep.equal({ principalFen: 123_450 });
    expect(terms.text('rateBp')).to.equal('4,35');
    expect(terms.issue('rateBp')?.code).to.equal('RATE_FORMAT');
    expect(terms.issue('repayDate')?.code).to.equal('REQUIRED');
  });

  it('writes saved terms as a person would type them', () => {
    const terms = draft();
    terms.fill({ principalFen: 1_000_000, rateBp: 435, loanDate: '2026-11-22', dayCount: 'CN-MONTH', unknown: 1 });
    expect(['principalFen', 'rateBp', 'loanDate'].map((name) => terms.text(name))).to.deep.equal([
      '10,000',
      '4.35',
      '2026-11-22',
    ]);
    expect(Object.keys(terms.terms)).to.deep.equal(['principalFen', 'loanDate', 'rateBp']);
  });

  it('asks a field only where another one calls for it, and forgets it in what is saved', () => {
    const terms = draft();
    terms.type('purpose', 'other');
    terms.type('purposeNote', '学费');
    expect(terms.fields.map(({ name }) => name)).to.include('purposeNote');
    terms.type('purpose', 'home');
    expect(terms.fields.map(({ name }) => name)).not.to.include('purposeNote');
    expect(terms.terms).to.deep.equal({ purpose: 'home' });
    terms.type('purpose', 'other');
    expect(terms.text('purposeNote')).to.equal('学费');
  });

  it('knows the field after which it can be said what falls due', () => {
    const terms = draft();
    terms.fill({ principalFen: 100, loanDate: '2026-11-22', repayDate: '2027-11-22', rateBp: 0 });
    expect(terms.lastOfSchedule).to.equal(undefined);
    terms.type('repayment', 'bullet');
    expect(terms.lastOfSchedule).to.equal('repayment');
  });

  it('does not know a field that the kind does not have', () => {
    expect(() => draft().type('__proto__', 'x')).to.throw(RangeError);
  });
});
