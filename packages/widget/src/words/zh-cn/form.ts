/** What a form says that does not belong to one kind alone. */
export const form = {
  role: '我的身份',
  mine: '我的信息',
  known: '来自您的实名信息',
  otherMode: '对方信息',
  letOtherFill: '分享{other}填写',
  fillOther: '我填写{other}信息',
  idHidden: '您看不到对方的完整身份证号',
  other: '{other}信息',
  authority: '我已获对方授权提供其信息',
  inCapitals: '大写：人民币{upper}',
  fillAgain: '重新填写',
  draftSaved: '草稿已保存',
  draftLost: '离开后已填写的内容将丢失',
  toFix: '有{n}项需要修改',
  problem: '{label}：{message}',
  picture: '图片{n}',
  removePicture: '移除图片{n}',
  uploadFailed: '图片上传失败',
  addOwn: '添加自定义项',
  ownName: '自定义项{n}',
  removeOwn: '移除{name}',
  ownRemoved: '已移除{name}',
  count: '{name}的数量',
  more: '{name}加一',
  fewer: '{name}减一',
  listFull: '最多{max}项',
  noRecord: '不选择',
  recordNumber: '编号{number}',
  addressed: '{name}将在“我的合同”中填写，无需发送链接',
};

/** A person's particulars, on either side. */
export const person = {
  name: {
    label: '姓名',
    help: '',
    error: {
      REQUIRED: '请输入姓名',
      NAME_CHARACTERS: '姓名只能包含汉字和间隔号“·”',
      NAME_TOO_LONG: '姓名最多50个字',
      NAME_SINGLE_CHARACTER: '姓名只有一个字，请核对',
    },
  },
  idNumber: {
    label: '身份证号',
    help: '',
    error: {
      REQUIRED: '请输入身份证号',
      ID_LENGTH: '请输入18位身份证号',
      ID_INVALID: '身份证号有误，请核对',
      ID_NOT_MAINLAND: '目前仅支持大陆居民身份证',
      AGE_OUT_OF_RANGE: '{service}服务仅限{min}-{max}岁的大陆公民使用',
      IDENTITY_MISMATCH: '姓名与身份证号不一致',
      ID_SAME_AS_OTHER: '对方身份证号不能与您的相同',
    },
  },
  mobile: {
    label: '手机号',
    help: '',
    error: {
      REQUIRED: '请输入手机号',
      MOBILE_INVALID: '请输入正确的11位手机号',
      MOBILE_MAY_NOT_RECEIVE_SMS: '该号段可能收不到短信',
      MOBILE_SAME_AS_OTHER: '对方手机号不能与您的相同',
    },
  },
  authority: {
    label: '我已获对方授权提供其信息',
    help: '',
    error: { REQUIRED: '请确认已获对方授权' },
  },
};
