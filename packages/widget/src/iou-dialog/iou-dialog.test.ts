import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { expectAccessible } from '../testing/expect-accessible.ts';
import { button, part } from '../testing/part.ts';
import './define.ts';
import { IouDialogCloseEvent } from './iou-dialog.events.ts';
import type { IouDialogElement } from './iou-dialog.ts';

async function opened(): Promise<{ opener: HTMLButtonElement; dialog: IouDialogElement; native: HTMLDialogElement }> {
  const root = await fixture(html`
    <div style="--iou-duration: 0ms">
      <button>拒签</button>
      <iou-dialog heading="拒签" close-label="关闭">
        <p>拒签后流程终止，不能恢复</p>
        <button slot="actions">确认拒签</button>
      </iou-dialog>
    </div>
  `);
  const opener = root.querySelector('button')!;
  const dialog = root.querySelector('iou-dialog')!;
  opener.focus();
  dialog.open = true;
  await dialog.updateComplete;
  return { opener, dialog, native: part<HTMLDialogElement>(dialog, 'dialog') };
}

describe('<iou-dialog>', () => {
  it('is modal, named by its heading, and puts the focus there', async () => {
    const { dialog, native } = await opened();
    expect(native.matches(':modal')).to.equal(true);
    expect(dialog.shadowRoot?.activeElement?.textContent).to.equal('拒签');
    expect(native.getAttribute('aria-labelledby')).to.equal(dialog.shadowRoot?.activeElement?.id);
    await expectAccessible(dialog);
  });

  it('gives the focus back when it closes', async () => {
    const { opener, dialog, native } = await opened();
    dialog.open = false;
    await dialog.updateComplete;
    expect(native.open).to.equal(false);
    expect(document.activeElement).to.equal(opener);
  });

  it('closes at Escape and at ×, and says so', async () => {
    const { dialog } = await opened();
    const told = oneEvent(dialog, IouDialogCloseEvent.type);
    await sendKeys({ press: 'Escape' });
    await told;
    expect(dialog.open).to.equal(false);
    dialog.open = true;
    await dialog.updateComplete;
    button(dialog, '关闭').click();
    expect(dialog.open).to.equal(false);
  });

  it('stays where its parent refuses', async () => {
    const { dialog, native } = await opened();
    dialog.addEventListener(IouDialogCloseEvent.type, (event) => {
      event.preventDefault();
    });
    let closed = 0;
    native.addEventListener('close', () => closed++);
    await sendKeys({ press: 'Escape' });
    await sendKeys({ press: 'Escape' });
    await nextFrame();
    expect([dialog.open, native.open, closed]).to.deep.equal([true, true, 0]);
  });

  it('is not walked away from while busy', async () => {
    const { dialog, native } = await opened();
    let asked = 0;
    dialog.addEventListener(IouDialogCloseEvent.type, () => asked++);
    dialog.busy = true;
    await dialog.updateComplete;
    await sendKeys({ press: 'Escape' });
    await sendKeys({ press: 'Escape' });
    expect([asked, native.open, dialog.open]).to.deep.equal([0, true, true]);
    expect(dialog.shadowRoot?.querySelector('.close')).to.equal(null);
  });

  it('is not pressed by the second half of the double press that opened it', async () => {
    const { dialog } = await opened();
    const answer = dialog.querySelector('button')!;
    let pressed = 0;
    answer.addEventListener('click', () => pressed++);
    const press = (count: number): boolean[] =>
      ['mousedown', 'click'].map((type) =>
        answer.dispatchEvent(new MouseEvent(type, { detail: count, bubbles: true, composed: true, cancelable: true })),
      );
    expect(press(2), 'nothing is pressed, nothing selected').to.deep.equal([false, false]);
    press(3);
    expect(pressed).to.equal(0);
    press(1);
    press(2);
    expect(pressed, 'a double press that began here').to.equal(2);
    dialog.open = false;
    await dialog.updateComplete;
    dialog.open = true;
    await dialog.updateComplete;
    answer.click();
    expect(pressed, 'a key').to.equal(3);
  });

  it('does not have its title and buttons selected', async () => {
    const { dialog } = await opened();
    for (const element of [part(dialog, '#heading'), button(dialog, '关闭')]) {
      const style = getComputedStyle(element);
      // WebKit knows it by its own name alone.
      expect(style.getPropertyValue('user-select') || style.getPropertyValue('-webkit-user-select')).to.equal('none');
    }
  });

  it('is still modal after it was moved in the page', async () => {
    const { dialog, native } = await opened();
    dialog.parentElement?.append(dialog);
    await dialog.updateComplete;
    expect(native.matches(':modal')).to.equal(true);
  });
});
