import { action } from './en/action.ts';
import { common } from './en/common.ts';
import { detail } from './en/detail.ts';
import { dialogs } from './en/dialogs.ts';
import { form, person } from './en/form.ts';
import { home, myCode } from './en/home.ts';
import { issues } from './en/issues.ts';
import { list } from './en/list.ts';
import { live } from './en/live.ts';
import { ink, paper, share, verify } from './en/parts.ts';
import { refusals } from './en/refusals.ts';
import { preview, sent, sign, template } from './en/screens.ts';
import { stamp, states, timeline } from './en/states.ts';
import type { Catalogue } from './words.ts';

/** English. The paper stays Chinese and prevails. */
export const en: Catalogue = {
  lang: 'en',
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
