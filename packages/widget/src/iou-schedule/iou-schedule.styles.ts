import { css } from 'lit';

export const scheduleStyles = css`
  :host {
    container-type: inline-size;
  }
  /* A row of money does not break: where there is little room the table is written smaller, the more so the more columns it has. */
  table.schedule {
    font-size: clamp(12px, 5.2cqi, var(--_text-body));
  }
  table.schedule:has(td:nth-of-type(3)) {
    font-size: clamp(12px, 4.4cqi, var(--_text-body));
  }
  caption {
    font-size: var(--_text-title);
  }
  /* The sum of the sums stands under its row and makes no column wider. */
  tfoot th {
    max-inline-size: 0;
  }
  tfoot td {
    vertical-align: top;
  }
`;
