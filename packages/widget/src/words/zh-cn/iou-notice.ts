/** 小借条告知书. Its points are the kind's own text; readers of another language find their sense here. */
export const iouNotice = {
  title: '小借条告知书',
  readFirst: '请先阅读告知书',
  gloss: {
    provider: '',
    acquaintance: '',
    principal: '',
    cap: '',
    delivery: '',
    lawful: '',
    identity: '',
    lapse: '',
    stamp: '',
    evidence: '',
  },
};
