// Made from zh-cn.ts by `npm run generate`.
import type { KindWords } from '../../../model/kind-words.ts';
import { amountErrors, changeWords, imagesWords, numberErrors } from '../../shared/words/zh-hant.ts';
import { costWords, fitOutWords, furnitureWords } from '../options/zh-hant.ts';

const yesNo = { true: '允許', false: '不允許' };
const listErrors = {
  LIST_TOO_LONG: '最多{max}項',
  LIST_TWICE: '有重複的專案',
  REQUIRED: '請輸入名稱',
  TEXT_TOO_LONG: '名稱最多{max}個字',
  NUMBER_OUT_OF_RANGE: '數量須在{min}至{max}之間',
};

/** 租房合約. */
export const words: KindWords = {
  name: '租房合約',
  service: '小合約',
  article: '租房合約正文',
  about: '個人租房',
  lastDay: '到期日期',
  role: { landlord: '房東', tenant: '租客' },
  roleChoice: {
    landlord: { label: '我是房東', note: '您是出租人' },
    tenant: { label: '我是租客', note: '您是承租人' },
  },
  sentence: {
    landlord: '您將房屋租給{name}，月租{amount}，租期至{date}',
    tenant: '您承租{name}的房屋，月租{amount}，租期至{date}',
  },
  section: { house: '房屋資訊', money: '租期及費用', promises: '承諾約定' },
  field: {
    address: {
      label: '房屋地址',
      help: '',
      error: { REQUIRED: '請輸入房屋地址', TEXT_TOO_LONG: '房屋地址最多{max}個字' },
    },
    area: { label: '建築面積', help: '', unit: '平方米', error: numberErrors('建築面積') },
    fitOut: { label: '裝修風格', help: '', option: fitOutWords, error: { REQUIRED: '請選擇裝修風格' } },
    titleNumber: {
      label: '房屋權屬證明編號（選填）',
      help: '',
      error: { TEXT_TOO_LONG: '編號最多{max}個字' },
    },
    occupants: { label: '居住人數', help: '', unit: '人', error: numberErrors('居住人數') },
    furniture: { label: '傢俱傢俬（選填）', help: '可新增自定義物品', option: furnitureWords, error: listErrors },
    startDate: {
      label: '起租日期',
      help: '',
      error: {
        REQUIRED: '請選擇起租日期',
        DATE_INVALID: '請選擇起租日期',
        START_DATE_TOO_EARLY: '起租日期不能早於{date}',
        START_DATE_TOO_LATE: '起租日期不能晚於{date}',
      },
    },
    endDate: {
      label: '到期日期',
      help: '租期最長20年，最晚{max}',
      error: {
        REQUIRED: '請選擇到期日期',
        DATE_INVALID: '請選擇到期日期',
        END_DATE_NOT_AFTER_START: '到期日期須晚於起租日期',
        END_DATE_PAST: '到期日期不能早於今天',
        LEASE_TOO_LONG: '租期不得超過{years}年，超過部分無效（民法典第705條）',
      },
    },
    rentFen: { label: '每月租金', help: '', error: amountErrors('每月租金') },
    cycle: {
      label: '支付週期',
      help: '',
      option: { monthly: '按月', quarterly: '按季度', halfYearly: '按半年', yearly: '按年' },
      error: { REQUIRED: '請選擇支付週期' },
    },
    payDay: {
      label: '支付時間',
      help: '每期首月的幾日，當月無該日的為月末日',
      unit: '日',
      error: numberErrors('支付時間'),
    },
    channel: {
      label: '支付方式',
      help: '',
      option: { bank: '銀行轉帳', wechat: '微信轉帳', online: '其他線上轉帳', cash: '現金' },
      error: { REQUIRED: '請選擇支付方式' },
    },
    depositFen: { label: '押金', help: '沒有押金請填0', error: amountErrors('押金') },
    depositDays: { label: '押金退還期限', help: '交還房屋後', unit: '天', error: numberErrors('押金退還期限') },
    costs: {
      label: '租客承擔的費用（選填）',
      help: '未選的由房東承擔，可新增自定義費用',
      option: costWords,
      error: listErrors,
    },
    fitOutAllowed: { label: '是否允許裝修', help: '', option: yesNo, error: { REQUIRED: '請選擇是否允許裝修' } },
    subletAllowed: { label: '是否允許轉租', help: '', option: yesNo, error: { REQUIRED: '請選擇是否允許轉租' } },
    renewalDays: { label: '續租告知時間', help: '到期前', unit: '天', error: numberErrors('續租告知時間') },
    penaltyMonths: {
      label: '提前終止違約金',
      help: '幾個月的租金，0為按實際損失賠償',
      unit: '個月',
      error: numberErrors('提前終止違約金'),
    },
    meters: { label: '交付時表讀數（選填）', help: '水、電、燃氣', error: { TEXT_TOO_LONG: '表讀數最多{max}個字' } },
    remark: { label: '補充約定（選填）', help: '', error: { TEXT_TOO_LONG: '補充約定最多{max}個字' } },
    images: {
      ...imagesWords,
      label: '附件照片（選填）',
      help: '房屋初始裝修、設施、權屬證明，請勿上傳身份證照片。最多{max}張，每張不超過{size}',
    },
  },
  gloss: {
    ...{ parties: '', house: '', furniture: '', term: '', rent: '', deposit: '', costs: '', repair: '', fitOut: '' },
    ...{ sublet: '', entry: '', renewal: '', early: '', handover: '', filing: '', notices: '', remark: '' },
  },
  notice: {
    title: '小合約告知書',
    readFirst: '請先閱讀告知書',
    gloss: {
      ...{ provider: '', title: '', deposit: '', housing: '', photos: '', filing: '' },
      ...{ identity: '', lapse: '', release: '', evidence: '' },
    },
  },
  screens: {
    create: '建立租房合約',
    template: '租房合約模板',
    form: '填寫租房合約',
    preview: '預覽租房合約',
    sent: '租房合約發起成功',
    sign: '簽署租房合約',
    success: '雙方已完成簽署，合約已生效',
    successNote: '請在起租日共同核對物品和表讀數，並依法辦理備案',
    detail: '租房合約詳情',
    download: '下載租房合約',
    reject: '確認拒簽',
    revoke: '撤銷租房合約',
  },
  inForce: {
    sentence: '合約已生效',
    byRole: { landlord: '下次交租日為{date}', tenant: '請於{date}前交租' },
    restored: '合約恢復已簽署狀態',
    revokedByYou: '您已撤銷這份合約',
  },
  release: changeWords({
    act: '解除',
    effect: '解除後合約不再生效，租金結算至交還房屋之日',
    ended: '雙方已確認，合約不再生效',
    cautionOnAsking: { landlord: '請先與租客約定退租日期', tenant: '請先與房東約定押金退還' },
    cautionOnConfirming: { landlord: '請先核對房屋和費用', tenant: '請先核對押金退還' },
  }),
  schedule: {
    title: '租金支付計劃',
    date: '交租日',
    column: { from: '租期自', to: '租期至', rentFen: '租金' },
    total: '合計',
    view: '查看租金支付計劃',
    ahead: '距交租日{n}天',
    today: '今天交租',
    overdue: '已過最後一期交租日{n}天',
    reminder: '開啟交租提醒',
  },
};
