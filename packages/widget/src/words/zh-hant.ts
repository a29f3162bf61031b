// Made from zh-cn.ts by `npm run generate`.
import { action } from './zh-hant/action.ts';
import { common } from './zh-hant/common.ts';
import { detail } from './zh-hant/detail.ts';
import { dialogs } from './zh-hant/dialogs.ts';
import { form, person } from './zh-hant/form.ts';
import { home, myCode } from './zh-hant/home.ts';
import { issues } from './zh-hant/issues.ts';
import { list } from './zh-hant/list.ts';
import { live } from './zh-hant/live.ts';
import { refusals } from './zh-hant/refusals.ts';
import { ink, paper, share, verify } from './zh-hant/parts.ts';
import { sent, sign, template, preview } from './zh-hant/screens.ts';
import { stamp, states, timeline } from './zh-hant/states.ts';

/** 簡體中文. The shape of every other catalogue. */
export const zhHant = {
  lang: 'zh-Hant',
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
