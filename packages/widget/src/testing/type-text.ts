import { sendKeys } from '@web/test-runner-commands';

/** Types as a person does, one key after another; a driver of the web presses those of one text all at once. */
export async function typeText(text: string): Promise<void> {
  for (const key of text) await sendKeys({ press: key });
}
