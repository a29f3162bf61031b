import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { iou } from '@iou-kit/machine/kinds/iou';
import { lease } from '@iou-kit/machine/kinds/lease';
import { receipt } from '@iou-kit/machine/kinds/receipt';
import { SMS_MAX, smsTemplates, smsText, type SmsTemplate } from './sms-templates.ts';

const templates = Object.keys(smsTemplates) as SmsTemplate[];
/** The longest name, the longest date and more than enough of anything else. */
const longest = ['阿卜杜热合曼麦合*', '将于12月22日'];
const tenant = { smsSignature: '一二三四五六七八', landingUrl: 'https://iou.partner.example/contracts/' };

describe('texts', () => {
  for (const { kind, template } of [iou, lease, receipt].flatMap((each) =>
    templates.map((name) => ({ kind: each, template: name })),
  )) {
    test(`${template} of the ${kind.id} fits into one message and begins with the signature`, () => {
      const params = template.startsWith('code.') ? ['123456'] : template === 'overdue' ? [longest[0]!, '1'] : longest;
      const text = smsText(template, params, tenant, kind);
      assert.ok([...text].length <= SMS_MAX, `${[...text].length}: ${text}`);
      assert.ok(text.startsWith('【一二三四五六七八】'));
      assert.doesNotMatch(text, /[{}]|undefined/);
    });
  }

  test('name the tenant’s own address, without its scheme, where it fits', () => {
    const short = { smsSignature: '演示', landingUrl: 'https://a.cn/iou' };
    assert.equal(
      smsText('signed', ['李*'], short, iou),
      '【演示】您与李*的借条已生效，请登录a.cn/iou查看并保留转账凭证。',
    );
    assert.equal(
      smsText('signed', ['李*'], { ...short, landingUrl: `https://a.cn/${'x'.repeat(60)}` }, iou),
      '【演示】您与李*的借条已生效，请登录我的合同查看并保留转账凭证。',
    );
  });

  test('a parameter cannot bring in an address', () => {
    assert.equal(
      smsText('rejected', ['{站点}{2}'], tenant, iou),
      '【一二三四五六七八】{站点}{2}已拒签您发起的借条，流程终止。',
    );
  });

  test('a kind says only what there is a text for', () => {
    for (const kind of [iou, lease, receipt])
      assert.deepEqual(
        Object.keys(kind.sms).filter((id) => !Object.hasOwn(smsTemplates, id)),
        [],
      );
  });

  test('a receipt is voided, not released', () => {
    const short = { smsSignature: '演示', landingUrl: 'https://a.cn/iou' };
    assert.equal(smsText('release.confirmed', ['李*'], short, receipt), '【演示】您与李*的收据已作废，不再生效。');
  });

  test('release texts have settlement twins', () => {
    for (const template of templates.filter((id) => id.startsWith('release.')))
      assert.ok(template.replace('release', 'settlement') in smsTemplates);
  });
});
