import { css } from 'lit';

export const paperStyles = css`
  :host {
    container: iou-paper / inline-size;
    /* What its queries count in: large type finds less room. */
    font-size: var(--_text-body);
  }
  article {
    position: relative;
    padding: var(--_space-6) var(--_space-5);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-sm);
    background: var(--_paper);
    box-shadow: var(--_shadow);
    font-family: var(--_font-paper);
    font-size: var(--_text-body);
    line-height: 1.8;
    overflow: clip;
  }
  .title {
    font-family: var(--_font-paper);
    font-size: var(--_text-amount);
    font-weight: 700;
    /* The last letter's space is taken back, to keep the title in the middle. */
    letter-spacing: 0.5em;
    margin-inline-end: -0.5em;
    text-align: center;
  }
  .long > .title {
    letter-spacing: 0.2em;
    margin-inline-end: -0.2em;
  }
  .number {
    margin: var(--_space-1) 0 0;
    color: var(--_muted);
    font-size: var(--_text-caption);
    text-align: center;
  }
  .mark {
    margin: var(--_space-4) 0 0;
    font-family: var(--_font-ui);
  }
  .sample {
    position: absolute;
    inset-block-start: var(--_space-4);
    inset-inline-start: var(--_space-4);
    font-family: var(--_font-ui);
  }
  .watermark {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    color: var(--_text);
    font-size: min(9rem, 40cqi);
    font-weight: 700;
    letter-spacing: 0.2em;
    opacity: 0.05;
    rotate: -24deg;
    pointer-events: none;
    -webkit-user-select: none;
    user-select: none;
  }
  .watermark::before {
    content: attr(data-text);
  }
  .prevails {
    margin: var(--_space-4) 0 0;
    color: var(--_muted);
    font-family: var(--_font-ui);
    font-size: var(--_text-caption);
    text-align: center;
  }
  .parties {
    margin: var(--_space-5) 0 0;
    padding-block: var(--_space-4);
    border-block: 1px solid var(--_line);
  }
  .party + .party {
    margin-block-start: var(--_space-3);
  }
  dt,
  dd.name {
    display: inline;
    margin: 0;
    font-size: var(--_text-control);
  }
  dt {
    margin-inline-end: 1em;
    font-weight: 700;
  }
  .particulars {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-4);
    margin: 0;
    color: var(--_muted);
    font-size: var(--_text-caption);
  }
  .sum {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 var(--_space-4);
    margin: var(--_space-4) 0 0;
  }
  .sum-title {
    inline-size: 100%;
    font-size: var(--_text-control);
  }
  .capitals {
    font-size: var(--_text-title);
    font-weight: 700;
  }
  .digits {
    font-size: var(--_text-screen);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  /* Numbered within the text, as such papers are written by hand; a hanging indent would cost a phone its width. */
  ol {
    margin: var(--_space-4) 0 0;
    padding: 0;
    list-style: simp-chinese-informal inside;
  }
  li + li {
    margin-block-start: var(--_space-3);
  }
  li::marker,
  .clause-title {
    font-weight: 700;
  }
  .gloss {
    margin: var(--_space-1) 0 0;
    color: var(--_muted);
    font-family: var(--_font-ui);
    font-size: var(--_text-caption);
    line-height: 1.6;
  }
  .schedule {
    margin-block-start: var(--_space-5);
  }
  .stamp {
    position: absolute;
    inset-block-start: var(--_space-3);
    inset-inline-end: var(--_space-4);
    z-index: 1;
    pointer-events: none;
  }
  /* The number stands clear of the stamp, which no density makes smaller. */
  article.stamped .number {
    margin-block-start: max(var(--_space-4), 40px - var(--_space-5));
  }
  /* A title of four letters in the middle would lie under the stamp. */
  @container iou-paper (width < 28em) {
    article.stamped.long > :is(.title, .number) {
      text-align: start;
    }
  }
  @container iou-paper (width < 400px) {
    article {
      padding: var(--_space-5) var(--_space-4);
    }
    /* Beside a title in the middle there is no room for a stamp. */
    article.stamped .title,
    article.stamped .number {
      text-align: start;
    }
    article.stamped.long > .title {
      letter-spacing: 0.08em;
    }
    .stamp {
      inset-block-start: var(--_space-3);
      inset-inline-end: var(--_space-2);
    }
  }
  /* No room for a stamp beside the title: it has a row of its own. */
  @container iou-paper (width < 19em) {
    article.stamped {
      display: flow-root;
    }
    .stamped > .stamp {
      position: static;
      display: block;
      inline-size: fit-content;
      margin-block: var(--_space-2) var(--_space-3);
      margin-inline: auto var(--_space-2);
    }
  }
  @media print {
    article {
      padding: 0;
      border: 0;
      box-shadow: none;
      overflow: visible;
    }
    .stamp {
      inset-block-start: 0;
    }
    li,
    .signatures,
    .parties {
      break-inside: avoid;
    }
  }
`;
