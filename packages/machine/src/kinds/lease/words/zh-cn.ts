import type { KindWords } from '../../../model/kind-words.ts';
import { amountErrors, changeWords, imagesWords, numberErrors } from '../../shared/words/zh-cn.ts';
import { costWords, fitOutWords, furnitureWords } from '../options/zh-cn.ts';

const yesNo = { true: '允许', false: '不允许' };
const listErrors = {
  LIST_TOO_LONG: '最多{max}项',
  LIST_TWICE: '有重复的项目',
  REQUIRED: '请输入名称',
  TEXT_TOO_LONG: '名称最多{max}个字',
  NUMBER_OUT_OF_RANGE: '数量须在{min}至{max}之间',
};

/** 租房合同. */
export const words: KindWords = {
  name: '租房合同',
  service: '小合同',
  article: '租房合同正文',
  about: '个人租房',
  lastDay: '到期日期',
  role: { landlord: '房东', tenant: '租客' },
  roleChoice: {
    landlord: { label: '我是房东', note: '您是出租人' },
    tenant: { label: '我是租客', note: '您是承租人' },
  },
  sentence: {
    landlord: '您将房屋租给{name}，月租{amount}，租期至{date}',
    tenant: '您承租{name}的房屋，月租{amount}，租期至{date}',
  },
  section: { house: '房屋信息', money: '租期及费用', promises: '承诺约定' },
  field: {
    address: {
      label: '房屋地址',
      help: '',
      error: { REQUIRED: '请输入房屋地址', TEXT_TOO_LONG: '房屋地址最多{max}个字' },
    },
    area: { label: '建筑面积', help: '', unit: '平方米', error: numberErrors('建筑面积') },
    fitOut: { label: '装修风格', help: '', option: fitOutWords, error: { REQUIRED: '请选择装修风格' } },
    titleNumber: {
      label: '房屋权属证明编号（选填）',
      help: '',
      error: { TEXT_TOO_LONG: '编号最多{max}个字' },
    },
    occupants: { label: '居住人数', help: '', unit: '人', error: numberErrors('居住人数') },
    furniture: { label: '家具家私（选填）', help: '可添加自定义物品', option: furnitureWords, error: listErrors },
    startDate: {
      label: '起租日期',
      help: '',
      error: {
        REQUIRED: '请选择起租日期',
        DATE_INVALID: '请选择起租日期',
        START_DATE_TOO_EARLY: '起租日期不能早于{date}',
        START_DATE_TOO_LATE: '起租日期不能晚于{date}',
      },
    },
    endDate: {
      label: '到期日期',
      help: '租期最长20年，最晚{max}',
      error: {
        REQUIRED: '请选择到期日期',
        DATE_INVALID: '请选择到期日期',
        END_DATE_NOT_AFTER_START: '到期日期须晚于起租日期',
        END_DATE_PAST: '到期日期不能早于今天',
        LEASE_TOO_LONG: '租期不得超过{years}年，超过部分无效（民法典第705条）',
      },
    },
    rentFen: { label: '每月租金', help: '', error: amountErrors('每月租金') },
    cycle: {
      label: '支付周期',
      help: '',
      option: { monthly: '按月', quarterly: '按季度', halfYearly: '按半年', yearly: '按年' },
      error: { REQUIRED: '请选择支付周期' },
    },
    payDay: {
      label: '支付时间',
      help: '每期首月的几日，当月无该日的为月末日',
      unit: '日',
      error: numberErrors('支付时间'),
    },
    channel: {
      label: '支付方式',
      help: '',
      option: { bank: '银行转账', wechat: '微信转账', online: '其他线上转账', cash: '现金' },
      error: { REQUIRED: '请选择支付方式' },
    },
    depositFen: { label: '押金', help: '没有押金请填0', error: amountErrors('押金') },
    depositDays: { label: '押金退还期限', help: '交还房屋后', unit: '天', error: numberErrors('押金退还期限') },
    costs: {
      label: '租客承担的费用（选填）',
      help: '未选的由房东承担，可添加自定义费用',
      option: costWords,
      error: listErrors,
    },
    fitOutAllowed: { label: '是否允许装修', help: '', option: yesNo, error: { REQUIRED: '请选择是否允许装修' } },
    subletAllowed: { label: '是否允许转租', help: '', option: yesNo, error: { REQUIRED: '请选择是否允许转租' } },
    renewalDays: { label: '续租告知时间', help: '到期前', unit: '天', error: numberErrors('续租告知时间') },
    penaltyMonths: {
      label: '提前终止违约金',
      help: '几个月的租金，0为按实际损失赔偿',
      unit: '个月',
      error: numberErrors('提前终止违约金'),
    },
    meters: { label: '交付时表读数（选填）', help: '水、电、燃气', error: { TEXT_TOO_LONG: '表读数最多{max}个字' } },
    remark: { label: '补充约定（选填）', help: '', error: { TEXT_TOO_LONG: '补充约定最多{max}个字' } },
    images: {
      ...imagesWords,
      label: '附件照片（选填）',
      help: '房屋初始装修、设施、权属证明，请勿上传身份证照片。最多{max}张，每张不超过{size}',
    },
  },
  gloss: {
    ...{ parties: '', house: '', furniture: '', term: '', rent: '', deposit: '', costs: '', repair: '', fitOut: '' },
    ...{ sublet: '', entry: '', renewal: '', early: '', handover: '', filing: '', notices: '', remark: '' },
  },
  notice: {
    title: '小合同告知书',
    readFirst: '请先阅读告知书',
    gloss: {
      ...{ provider: '', title: '', deposit: '', housing: '', photos: '', filing: '' },
      ...{ identity: '', lapse: '', release: '', evidence: '' },
    },
  },
  screens: {
    create: '创建租房合同',
    template: '租房合同模板',
    form: '填写租房合同',
    preview: '预览租房合同',
    sent: '租房合同发起成功',
    sign: '签署租房合同',
    success: '双方已完成签署，合同已生效',
    successNote: '请在起租日共同核对物品和表读数，并依法办理备案',
    detail: '租房合同详情',
    download: '下载租房合同',
    reject: '确认拒签',
    revoke: '撤销租房合同',
  },
  inForce: {
    sentence: '合同已生效',
    byRole: { landlord: '下次交租日为{date}', tenant: '请于{date}前交租' },
    restored: '合同恢复已签署状态',
    revokedByYou: '您已撤销这份合同',
  },
  release: changeWords({
    act: '解除',
    effect: '解除后合同不再生效，租金结算至交还房屋之日',
    ended: '双方已确认，合同不再生效',
    cautionOnAsking: { landlord: '请先与租客约定退租日期', tenant: '请先与房东约定押金退还' },
    cautionOnConfirming: { landlord: '请先核对房屋和费用', tenant: '请先核对押金退还' },
  }),
  schedule: {
    title: '租金支付计划',
    date: '交租日',
    column: { from: '租期自', to: '租期至', rentFen: '租金' },
    total: '合计',
    view: '查看租金支付计划',
    ahead: '距交租日{n}天',
    today: '今天交租',
    overdue: '已过最后一期交租日{n}天',
    reminder: '开启交租提醒',
  },
};
