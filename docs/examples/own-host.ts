import { HostError, type Host } from '@iou-kit/host-adapter';

/** One act of your back end, done there as the person who is signed in on your site. */
const ask =
  (act: string) =>
  async (...given: unknown[]) => {
    const sent = fetch(`/my-api/iou/${act}`, { method: 'POST', body: JSON.stringify(given) });
    const answer = await sent.catch(() => undefined);
    // A refusal is an answer, and comes back as the value it is; what nobody knows the outcome of is a HostError.
    if (!answer?.ok) throw new HostError(answer ? 'SERVER' : 'NETWORK', `my back end must answer ${act}`);
    return answer.json();
  };
const absent = () => {
  throw new HostError('UNSUPPORTED', 'not offered');
};

const offers = { simulated: false, kinds: ['iou'], watch: false, attachments: false, reminders: true };

export const myHost: Host = {
  capabilities: {
    ...offers,
    evidence: [],
    share: { link: true, wechat: false },
    verification: ['face', 'carrier+sms'],
  },
  identity: { me: ask('me'), policy: ask('policy'), check: ask('check'), start: ask('start'), finish: ask('finish') },
  sms: { sendCode: ask('send-code'), checkCode: ask('check-code'), remind: ask('remind') },
  storage: {
    ...{ create: ask('create'), load: ask('load'), list: ask('list'), commit: ask('commit'), history: ask('history') },
    ...{ peekInvitation: ask('peek'), claimInvitation: ask('claim'), shareLink: ask('link') },
    ...{ watch: absent, attach: absent, attachment: absent },
  },
};
