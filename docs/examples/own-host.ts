import type { Host } from '@iou-kit/host-adapter';

/** One act of your back end, done there as the person who is signed in on your site. */
const ask =
  (act: string) =>
  async (...given: unknown[]) =>
    (await fetch(`/my-api/iou/${act}`, { method: 'POST', body: JSON.stringify(given) })).json();
const none = () => Promise.reject(new Error('not offered'));

const share = { link: true, wechat: false };
const offers = {
  simulated: false,
  kinds: ['iou'],
  watch: false,
  attachments: false,
  reminders: true,
  evidence: [],
  share,
};

export const myHost: Host = {
  capabilities: { ...offers, verification: ['face', 'carrier+sms'] },
  identity: { me: ask('me'), policy: ask('policy'), check: ask('check'), start: ask('start'), finish: ask('finish') },
  sms: { sendCode: ask('send-code'), checkCode: ask('check-code'), remind: ask('remind') },
  storage: {
    ...{ create: ask('create'), load: ask('load'), list: ask('list'), commit: ask('commit'), history: ask('history') },
    ...{ peekInvitation: ask('peek'), claimInvitation: ask('claim'), shareLink: ask('link') },
    ...{ watch: () => undefined, attach: none, attachment: none },
  },
};
