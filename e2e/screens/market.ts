import { visitor } from '../kit/visitor.ts';
import type { Camera } from './play.ts';

/** The partner's page, and who opens a link. */
export async function market({ stage, options, shot }: Camera): Promise<void> {
  const context = await visitor(stage, options);
  const page = await context.newPage();
  await page.goto(`${stage.url}/demo/`);
  await page.getByRole('heading', { name: '示例居民' }).waitFor();
  await page.getByText('还没有短信').or(page.getByRole('time')).first().waitFor();
  await shot(page, 'market');
  await page.getByText('演示控制台').click();
  await shot(page, 'market-controls');
  await page.goto(`${stage.url}/demo/open/`);
  await page.getByRole('heading', { name: '以谁的身份打开' }).waitFor();
  await shot(page, 'open');
  await page.goto(`${stage.url}/demo/people/wang/`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await shot(page, 'link-ended');
  await context.close();
}
