/** What stands around a frame. In no catalogue: the page there fetches none. */
export const embed = {
  lang: 'zh-CN',
  title: { form: '创建借条', sign: '签署借条', detail: '借条详情', list: '我的合同' },
  outage: '签约页面暂时无法打开，请检查网络后重试',
  retry: '重试',
  back: '返回',
};
