import { css } from 'lit';

export const scheduleStyles = css`
  table.schedule {
    font-size: var(--_text-body);
  }
  caption {
    font-size: var(--_text-title);
  }
  @container (width < 360px) {
    table.schedule {
      font-size: var(--_text-caption);
    }
  }
  :host {
    container-type: inline-size;
  }
`;
