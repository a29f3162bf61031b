import type { FrameSettings } from '@iou-kit/host-adapter/frame';
import { expect } from '@open-wc/testing';
import { themes } from '../../themes/index.ts';
import { framedAppearance } from './framed-appearance.ts';

const asked = (looks: Partial<FrameSettings>): FrameSettings => ({
  ...{ view: 'sign', lang: 'zh-CN', largeType: false, headingLevel: 2 },
  ...looks,
});

describe('the appearance of framed elements', () => {
  it('is what the parent asks for, over this page’s own', () => {
    const own = { theme: 'light', variables: { 'radius-md': '4px', 'font-ui': 'serif' } } as const;
    const looks = asked({ theme: 'dark', density: 'compact', variables: { 'radius-md': '0px' } });
    expect(framedAppearance(own, looks)).to.deep.equal({
      theme: 'dark',
      density: 'compact',
      variables: { 'radius-md': '0px', 'font-ui': 'serif' },
    });
  });

  for (const [name, { variables }] of Object.entries(themes))
    it(`takes the theme ${name}`, () => {
      expect(framedAppearance({}, asked({ variables })).variables).to.deep.equal(variables);
    });

  it('has none of the parent’s colours where one of them hides another, and its corners all the same', () => {
    for (const hidden of [
      { 'color-text': '#FFFDF6' },
      { 'color-paper': ['#FFFDF6', '#ECEAE4'] },
      { 'color-muted': ['#FFFFFF', '#A9B0B7'] },
      { 'color-ink': '#FFFFFF' },
      { 'color-on-accent': '#0B5C4F' },
    ] as const) {
      const variables = { ...hidden, 'color-line': '#D9D4C7', 'radius-md': '0px' };
      expect(framedAppearance({}, asked({ variables })).variables).to.deep.equal({ 'radius-md': '0px' });
    }
  });

  it('judges them by the scheme that holds', () => {
    const variables = { 'color-accent': '#0A4C8C' } as const;
    expect(framedAppearance({}, asked({ variables })).variables).to.deep.equal({});
    expect(framedAppearance({}, asked({ theme: 'light', variables })).variables).to.deep.equal(variables);
    expect(framedAppearance({ theme: 'dark' }, asked({ variables })).variables).to.deep.equal({});
  });

  it('judges a parent’s colours on this page’s own', () => {
    const own = { variables: { 'color-paper': '#101010', 'color-card': '#101010' } } as const;
    expect(framedAppearance(own, asked({ variables: { 'color-text': '#1F2328' } })).variables).to.deep.equal(
      own.variables,
    );
  });

  it('has this page’s rules alone', () => {
    const rules = { 'iou-form::part(primary)': { 'letter-spacing': '1px' } };
    const hostile = { ...asked({}), rules: { 'iou-paper': { display: 'none' } } };
    expect(framedAppearance({ rules }, hostile).rules).to.equal(rules);
    expect(framedAppearance({}, hostile)).to.deep.equal({ variables: {} });
  });
});
