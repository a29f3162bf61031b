const choice = (name: string, legend: string, options: readonly string[]): string =>
  `<fieldset><legend>${legend}</legend>${options
    .map((option) => `<label><input type="radio" name="${name}" value="${option}" required> ${option}</label>`)
    .join('')}</fieldset>`;

const field = (name: string, label: string, input: string): string =>
  `<label class="field">${label}<input name="${name}" required ${input}></label>`;

const person = (side: string, legend: string): string => `<fieldset><legend>${legend}</legend>
${field(`${side}-name`, '姓名', 'autocomplete="name"')}
${field(`${side}-id`, '身份证号', 'maxlength="18" pattern="[0-9]{17}[0-9Xx]"')}
${field(`${side}-mobile`, '手机号', 'inputmode="tel" maxlength="11" pattern="1[0-9]{10}"')}
</fieldset>`;

/** The fields of `<iou-form>` as somebody would write them by hand: one page, the browser's own checks, no script. */
export const plainForm = `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>填写借条</title>
<link rel="icon" href="data:,">
<style>
body{max-width:560px;margin:0 auto;padding:16px;font:17px/1.5 system-ui,sans-serif;background:#f4f2ec;color:#1f2328}
form{display:grid;gap:16px}fieldset{display:grid;gap:8px;margin:0;padding:16px;border:1px solid #d9d4c7;border-radius:16px;background:#fff}
legend{font-weight:600}.field{display:grid;gap:4px}input:not([type=radio]),textarea{font:inherit;padding:10px 12px;border:1px solid #7f7a6e;border-radius:8px}
button{padding:14px;border:0;border-radius:8px;background:#0b5c4f;color:#fff;font:600 18px system-ui}
</style></head><body><h1>填写借条</h1><form method="post" action="/iou">
${choice('role', '我的身份', ['借给我', '我出借'])}
<fieldset><legend>借款信息</legend>
${field('principal', '借款金额', 'inputmode="decimal" pattern="[0-9]+(\\.[0-9]{1,2})?"')}
${field('loan-date', '借款日期', 'type="date"')}
${field('repay-date', '还款日期', 'type="date"')}
${field('rate', '约定利率', 'inputmode="decimal"')}
</fieldset>
${choice('purpose', '借款用途', ['资金周转', '家庭装修', '婚礼筹备', '教育学习', '租房买房', '旅行购物', '其他'])}
${choice('repayment', '还款方式', ['一次性还本付息', '按月付息，到期还本'])}
${choice('channel', '支付方式', ['银行转账', '微信转账', '其他线上转账'])}
<label class="field">备注（选填）<textarea name="remark" maxlength="40" rows="3"></textarea></label>
<label class="field">图片（选填）<input type="file" name="pictures" accept="image/*" multiple></label>
${person('own', '您的信息')}
${person('other', '对方信息')}
<button>下一步</button>
</form></body></html>`;
