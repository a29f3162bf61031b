import { readFileSync } from 'node:fs';
import { Converter } from 'opencc-js';
import { format } from 'prettier';
import { findSources } from '../stages/files.ts';
import type { GeneratedFiles } from './generators.ts';

const convert = Converter({ from: 'cn', to: 'twp' });

/** Where OpenCC's choice of words is not that of people who sign papers. */
const better: Readonly<Record<string, string>> = {
  籤: '簽',
  賬: '帳',
  檢視: '查看',
  識別: '辨識',
  獲取: '取得',
  合同: '合約',
  聯網: '連線',
  超時: '逾時',
  數字簽名: '數位簽章',
  二維碼: 'QR碼',
  '“': '「',
  '”': '」',
  以中文為準: '以簡體中文文本為準',
};

/** 繁體中文, made from the simplified catalogues, so that none can lag behind. Words as in Taiwan. */
export async function generate(): Promise<GeneratedFiles> {
  const sources = findSources(['packages/*/src/**/zh-cn.ts', 'packages/*/src/**/zh-cn/*.ts']).filter(
    (path) => !path.endsWith('.test.ts'),
  );
  const files = sources.map(async (path) => {
    const text = traditional(readFileSync(path, 'utf8'));
    const code = text.replaceAll('zh-cn', 'zh-hant').replaceAll('zhCn', 'zhHant').replaceAll("'zh-CN'", "'zh-Hant'");
    const made = `// Made from ${path.split('/').at(-1)} by \`npm run generate\`.\n${code}`;
    return [
      path.replaceAll('zh-cn', 'zh-hant'),
      await format(made, { parser: 'typescript', printWidth: 120, singleQuote: true }),
    ] as const;
  });
  return Object.fromEntries(await Promise.all(files));
}

const traditional = (text: string): string =>
  Object.entries(better).reduce((said, [from, to]) => said.replaceAll(from, to), convert(text));
