import { expect } from '@open-wc/testing';
import { ShownIssues } from './shown-issues.ts';

function issues() {
  const wrong = new Set<string>();
  return { wrong, shown: new ShownIssues((path) => (wrong.has(path) ? { code: 'WRONG' } : undefined)) };
}

describe('ShownIssues', () => {
  it('shows a problem when the field is left, and takes it away when it is right', () => {
    const { wrong, shown } = issues();
    wrong.add('a');
    shown.change('a');
    expect(shown.get('a')).to.equal(undefined);
    shown.leave('a');
    expect(shown.get('a')?.code).to.equal('WRONG');
    wrong.delete('a');
    shown.change('a');
    expect(shown.get('a')).to.equal(undefined);
    wrong.add('a');
    shown.change('a');
    expect(shown.get('a'), 'not while it is typed again').to.equal(undefined);
  });

  it('looks again at fields that were left when another one changes', () => {
    const { wrong, shown } = issues();
    shown.leave('b');
    wrong.add('b').add('c');
    shown.change('a');
    expect(shown.list(['a', 'b', 'c'])).to.deep.equal([{ path: 'b', issue: { code: 'WRONG' } }]);
  });

  it('keeps what the host refused until that field is changed', () => {
    const { shown } = issues();
    shown.refuse([{ path: 'a', issue: { code: 'REFUSED' } }]);
    shown.leave('a');
    shown.change('b');
    expect(shown.showAll(['a', 'b'])).to.deep.equal([{ path: 'a', issue: { code: 'REFUSED' } }]);
    shown.change('a');
    expect(shown.get('a')).to.equal(undefined);
  });
});
