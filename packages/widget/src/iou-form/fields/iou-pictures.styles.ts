import { css } from 'lit';

export const picturesStyles = css`
  .pictures {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(96px, 1fr));
    gap: var(--_space-3);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .picture {
    display: flex;
    flex-direction: column;
    gap: var(--_space-1);
  }
  .frame {
    display: grid;
    place-items: center;
    aspect-ratio: 1;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-md);
    background: var(--_surface);
    color: var(--_muted);
    font-size: var(--_text-caption);
    text-align: center;
    overflow: hidden;
  }
  .frame > img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .remove {
    padding-inline: var(--_space-1);
    font-size: var(--_text-body);
  }
`;
