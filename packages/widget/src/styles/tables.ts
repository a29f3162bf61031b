import { css } from 'lit';

/** A plan of repayments: days at the left, sums at the right, figures under figures. */
export const tables = css`
  .schedule {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--_text-caption);
    line-height: 1.5;
    font-variant-numeric: tabular-nums;
  }
  .schedule caption {
    padding-block-end: var(--_space-2);
    font-weight: 700;
    text-align: start;
  }
  .schedule th,
  .schedule td {
    padding: var(--_space-2) var(--_space-1);
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: end;
    overflow-wrap: normal;
  }
  .piece {
    display: inline-block;
  }
  .schedule th:first-child {
    padding-inline-start: 0;
    text-align: start;
  }
  .schedule th:last-child,
  .schedule td:last-child {
    padding-inline-end: 0;
  }
  .schedule thead th {
    color: var(--_muted);
  }
  .schedule tfoot th,
  .schedule tfoot td {
    border-block-end: 0;
    font-weight: 600;
  }
`;
