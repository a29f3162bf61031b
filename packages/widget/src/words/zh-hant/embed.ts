// Made from embed.ts by `npm run generate`.
/** What stands around a frame. In no catalogue: the page there fetches none. */
export const embed = {
  lang: 'zh-Hant',
  title: { form: '建立借條', sign: '簽署借條', detail: '借條詳情', list: '我的合約' },
  outage: '簽約頁面暫時無法開啟，請檢查網路後重試',
  retry: '重試',
  back: '返回',
};
