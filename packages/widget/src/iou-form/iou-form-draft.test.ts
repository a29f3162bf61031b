import { HostError, type Host } from '@iou-kit/host-adapter';
import { expect } from '@open-wc/testing';
import { until } from '../testing/deep.ts';
import { expectAccessible } from '../testing/expect-accessible.ts';
import { offline } from '../testing/offline.ts';
import { personalTraces } from '../testing/personal-traces.ts';
import { atForm, begins } from './iou-form.harness.ts';

describe('iou-form, while a draft is filled in', () => {
  it('has the host keep terms and role as they are typed', async () => {
    const { seat, person, form, loads } = await atForm();
    let saved = '';
    seat.page.addEventListener('iou-draft-saved', ({ recordId }) => (saved = recordId));
    await person.chooses('我出借');
    await person.types('借款金额', '12,345.6');
    await person.types('约定利率', '4.35');
    await seat.sees('草稿已保存');
    const { record } = await loads(({ record }) => record.terms['rateBp'] === 435, 'the saved rate');
    expect(record.terms['principalFen']).to.equal(1_234_560);
    expect(record.parties.initiator.role).to.equal('lender');
    expect(record.termsComplete).to.equal(false);
    expect(saved).to.equal(form.recordId);
  });

  it('says that there is no connection', async () => {
    const { seat } = await atForm();
    const noConnection = '网络已断开，签署需要联网，已填内容会保留在本页';
    await offline(async () => {
      await seat.hears(noConnection);
      await expectAccessible(seat.page);
    });
  });

  it('goes on after a reload where it was left, with own particulars masked', async () => {
    const at = await atForm();
    await at.person.chooses('我出借');
    await at.person.fillsTerms();
    await at.person.chooses('其他事由');
    await at.person.types('补充说明', '学费');
    await at.person.fills('我的信息', at.own);
    await at.loads(
      ({ record }) => record.parties.initiator.details !== undefined && record.terms['purposeNote'] === '学费',
      'the kept draft',
    );

    const { seat, person } = await at.reopens();
    await seat.reads('填写借条');
    expect(((await person.field('我出借')) as HTMLInputElement).checked).to.equal(true);
    expect((await person.field('借款金额')).value).to.equal('10,000');
    expect((await person.field('补充说明')).value).to.equal('学费');
    expect(((await person.field('银行转账')) as HTMLInputElement).checked).to.equal(true);
    await person.reads('138****0001');
    expect(person.text()).not.to.include(at.own.idNumber).and.not.to.include(at.own.mobile);
    await expectAccessible(seat.page);
    await seat.press('重新填写');
    expect((await person.field('姓名', '我的信息')).value).to.equal('');
  });

  it('keeps to who fills in the other’s details after a reload, and asks for those again', async () => {
    // Other tests leave theirs in the same tab.
    sessionStorage.clear();
    const at = await atForm();
    await at.person.fillsTerms();
    await at.seat.sees('草稿已保存');
    expect(at.person.text()).not.to.include('信息除外');
    await at.person.chooses('我填写出借人信息');
    await at.person.fills('出借人信息', at.other);
    await at.person.reads('草稿已保存（出借人信息除外）');
    await at.person.reads('出借人信息在您按“下一步”后才保存');
    await expectAccessible(at.seat.page);

    const { seat, person } = await at.reopens();
    await seat.reads('填写借条');
    expect(((await person.field('我填写出借人信息')) as HTMLInputElement).checked).to.equal(true);
    expect((await person.field('姓名', '出借人信息')).value).to.equal('');
    await person.fills('我的信息', at.own);
    await seat.press('下一步');
    await until(
      () => person.problems().some((each) => each.startsWith('出借人姓名')),
      'the other’s name to be asked for',
    );
    await person.chooses('分享出借人填写');
    expect({ ...sessionStorage }).to.deep.equal({});
  });

  it('has own numbers kept with their last digit, though the fields are never left', async () => {
    const { person, own, loads } = await atForm();
    await person.types('姓名', own.name, '我的信息');
    await person.types('身份证号', own.idNumber, '我的信息');
    await person.startsTyping('手机号', own.mobile, '我的信息');
    const { record } = await loads(({ record }) => record.parties.initiator.details !== undefined, 'own particulars');
    expect(record.parties.initiator.details?.mobile.masked).to.equal('138****0001');
  });

  it('has an own name kept when the page goes out of sight while it is typed', async () => {
    const { form, person, own, load, loads } = await atForm();
    await person.types('身份证号', own.idNumber, '我的信息');
    await person.types('手机号', own.mobile, '我的信息');
    await person.startsTyping('姓名', own.name, '我的信息');
    expect((await load()).record.parties.initiator.details).to.equal(undefined);
    expect(await form.mayLeave()).to.equal(true);
    await loads(({ record }) => record.parties.initiator.details !== undefined, 'own particulars');
  });

  it('leaves nothing personal in the browser', async () => {
    const at = await atForm();
    await at.person.fills('我的信息', at.own);
    await at.person.chooses('我填写出借人信息');
    await at.person.fills('出借人信息', at.other);
    await at.person.fillsTerms();
    await at.loads(({ record }) => record.parties.initiator.details !== undefined, 'own particulars');
    expect(personalTraces(at.own, at.other)).to.deep.equal([]);
    localStorage.setItem('slip', at.own.mobile);
    expect(personalTraces(at.own)).to.deep.equal(['localStorage']);
    localStorage.removeItem('slip');
  });

  it('has own particulars kept once they are whole and right, and says where they are not', async () => {
    const { two, person, own, load, loads } = await atForm();
    await person.fills('我的信息', { ...own, idNumber: '11010519491231002X' });
    await person.reads('小借条服务仅限22-75岁的大陆公民使用');
    expect((await load()).record.parties.initiator.details).to.equal(undefined);
    await person.types('身份证号', two.story.people.initiator.idNumber, '我的信息');
    const { record } = await loads(({ record }) => record.parties.initiator.details !== undefined, 'own particulars');
    expect(record.parties.initiator.details?.name.masked).to.equal('王**');
  });

  it('says where name and number do not belong together, until the number is changed', async () => {
    const { person, own } = await atForm();
    // This number is another's in the simulated register.
    await person.fills('我的信息', { ...own, idNumber: '310101199003070086' });
    await person.reads('姓名与身份证号不一致');
    await person.types('身份证号', own.idNumber, '我的信息');
    await person.doesNotRead('姓名与身份证号不一致');
  });

  it('shows a person whom the host knows masked, and asks them nothing', async () => {
    const { two } = await atForm();
    await two.introduce('initiator');
    const { seat, person } = await begins(two);
    await person.reads('来自您的实名信息');
    expect(((await person.field('姓名', '我的信息')) as HTMLInputElement).readOnly).to.equal(true);
    await person.fillsTerms();
    await seat.press('下一步');
    await seat.reads('发送给出借人');
  });

  it('knows what would be lost, and asks before it is', async () => {
    const { seat, person, form, other } = await atForm();
    const leaves = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(leaves()).to.equal(false);
    expect(await form.mayLeave()).to.equal(true);
    await person.types('借款金额', '500');
    expect(leaves()).to.equal(true);
    await seat.sees('草稿已保存');
    expect(leaves()).to.equal(false);
    await person.chooses('我填写出借人信息');
    await person.types('姓名', other.name, '出借人信息');
    expect(leaves()).to.equal(true);
    const stays = form.mayLeave();
    await seat.sees('离开后已填写的内容将丢失');
    await seat.press('继续填写');
    expect(await stays).to.equal(false);
    const goes = form.mayLeave();
    await seat.press('离开');
    expect(await goes).to.equal(true);
  });

  it('says when a draft could not be kept, and keeps it with the next change', async () => {
    let down = false;
    const { seat, person, loads } = await atForm({}, (real) => failing(real, () => down));
    down = true;
    await person.types('借款金额', '700');
    await seat.sees('离开后已填写的内容将丢失');
    expect((await person.field('借款金额')).value).to.equal('700');
    down = false;
    await person.types('备注（选填）', '好');
    await loads(
      ({ record }) => record.terms['principalFen'] === 70_000 && record.terms['remark'] === '好',
      'the draft',
    );
    await seat.sees('草稿已保存');
  });

  it('writes over what the same person saved from another device meanwhile', async () => {
    const { two, seat, person, form, load, loads } = await atForm();
    const { storage } = two.story.hosts.initiator;
    const { record } = await load();
    const elsewhere = await storage.commit({
      recordId: record.id,
      command: { type: 'terms.save', terms: { principalFen: 1 }, partial: true },
      revision: record.revision,
      idempotencyKey: crypto.randomUUID(),
    });
    expect(elsewhere.ok).to.equal(true);
    await person.types('借款金额', '800');
    await loads((view) => view.record.terms['principalFen'] === 80_000, 'the last words');
    await seat.sees('草稿已保存');
    expect(form.isUnsaved).to.equal(false);
  });
});

/** Commits fail while the host is down. */
const failing = (real: Host, isDown: () => boolean): Host => ({
  ...real,
  storage: {
    ...real.storage,
    commit: (request) => (isDown() ? Promise.reject(new HostError('SERVER', 'down')) : real.storage.commit(request)),
  },
});
