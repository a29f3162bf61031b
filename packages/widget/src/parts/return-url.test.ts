import { expect } from '@open-wc/testing';
import { listedReturnUrl, returnAddress, returnResult } from './return-url.ts';

const said = 'iou-record=one&iou-result=signed';

describe('returnAddress', () => {
  const led: Readonly<Record<string, string>> = {
    'https://partner.example/orders/5': `https://partner.example/orders/5?${said}`,
    'https://partner.example/?a=1#done': `https://partner.example/?a=1&${said}#done`,
    'https://partner.example/?iou-result=settled': `https://partner.example/?iou-result=signed&iou-record=one`,
    'http://localhost:8080/': `http://localhost:8080/?${said}`,
    'http://[::1]/': `http://[::1]/?${said}`,
    '/orders': `${location.origin}/orders?${said}`,
  };
  for (const [url, address] of Object.entries(led))
    it(`leads to ${url} with the record and a hint`, () => {
      expect(returnAddress(url, 'one', 'signed')).to.equal(address);
    });

  const refused = [
    'http://partner.example/',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://partner.example@evil.example/',
    'http://localhost.evil.example/',
    'https://',
    'weixin://dl/',
  ];
  for (const url of refused)
    it(`leads nobody to ${url}`, () => {
      expect(returnAddress(url, 'one', 'signed')).to.equal(undefined);
      expect(listedReturnUrl(url, ['https://evil.example', 'http://partner.example', 'null'])).to.equal(undefined);
    });
});

describe('listedReturnUrl', () => {
  const origins = ['https://partner.example', 'http://127.0.0.1:9000'];

  it('takes an address of a listed origin, exactly', () => {
    expect(listedReturnUrl('https://partner.example/a?b#c', origins)).to.equal('https://partner.example/a?b#c');
    expect(listedReturnUrl('http://127.0.0.1:9000', origins)).to.equal('http://127.0.0.1:9000/');
    for (const other of [
      'https://partner.example.evil.example/',
      'https://sub.partner.example/',
      'https://partner.example:8443/',
      '//evil.example/',
      '/orders',
      '',
      null,
    ])
      expect(listedReturnUrl(other, origins), String(other)).to.equal(undefined);
    expect(listedReturnUrl('https://partner.example/', undefined)).to.equal(undefined);
  });
});

describe('returnResult', () => {
  it('says coarsely how the stay ended', () => {
    expect(returnResult('pending', true)).to.equal('signed');
    expect(returnResult('pending', false)).to.equal('open');
    expect(returnResult('effective.releasePending', false)).to.equal('signed');
    expect(returnResult('rejected', true)).to.equal('rejected');
    expect(returnResult('draft', false)).to.equal('open');
  });
});
