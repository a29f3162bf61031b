import { action } from './zh-cn/action.ts';
import { common } from './zh-cn/common.ts';
import { detail } from './zh-cn/detail.ts';
import { dialogs } from './zh-cn/dialogs.ts';
import { form, person } from './zh-cn/form.ts';
import { home, myCode } from './zh-cn/home.ts';
import { issues } from './zh-cn/issues.ts';
import { list } from './zh-cn/list.ts';
import { live } from './zh-cn/live.ts';
import { refusals } from './zh-cn/refusals.ts';
import { ink, paper, share, verify } from './zh-cn/parts.ts';
import { sent, sign, template, preview } from './zh-cn/screens.ts';
import { stamp, states, timeline } from './zh-cn/states.ts';

/** 简体中文. The shape of every other catalogue. */
export const zhCn = {
  lang: 'zh-CN',
  common,
  action,
  template,
  form,
  person,
  preview,
  sent,
  sign,
  ink,
  verify,
  share,
  paper,
  detail,
  dialogs,
  list,
  home,
  myCode,
  states,
  stamp,
  timeline,
  refusals,
  issues,
  live,
};
