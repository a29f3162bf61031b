// Made from iou-notice.ts by `npm run generate`.
/** 小借條告知書. Its points are the kind's own text; readers of another language find their sense here. */
export const iouNotice = {
  title: '小借條告知書',
  readFirst: '請先閱讀告知書',
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
