import { css } from 'lit';

export const fillStyles = css`
  .container {
    container: iou-screen / inline-size;
  }
  .card {
    display: flex;
    flex-direction: column;
    gap: var(--_space-5);
  }
  .group > legend {
    font-size: var(--_text-control);
  }
  iou-person-fields::part(group) {
    gap: var(--_space-4);
  }
  .affix > span {
    flex: none;
  }
  .in-words {
    margin: 0;
    font-family: var(--_font-paper);
  }
  .expected,
  .saved > dl {
    padding: var(--_space-4);
    border-radius: var(--_radius-md);
    background: var(--_surface);
  }
  .expected .label {
    margin: 0 0 var(--_space-2);
  }
  dl {
    margin: 0;
  }
  .sum {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--_space-4);
    padding-block: var(--_space-1);
  }
  .sum > dt {
    color: var(--_muted);
  }
  .sum > dd {
    margin: 0;
    text-align: end;
  }
  .sum.total > dt,
  .sum.total > dd {
    color: var(--_text);
    font-size: var(--_text-control);
    font-weight: 600;
  }
  .problems {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .problems a {
    display: inline-block;
    padding-block: var(--_space-2);
    color: var(--_error);
    text-underline-offset: 3px;
  }
  #summary {
    scroll-margin-block-start: var(--_space-4);
  }
  .note {
    flex: 1 1 100%;
    text-align: center;
  }
  .note.is-lost {
    color: var(--_warning);
  }
`;
