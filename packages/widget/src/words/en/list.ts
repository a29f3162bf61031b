import type { Words } from '../words.ts';

export const list: Words['list'] = {
  title: 'My contracts',
  filter: { all: 'All', mine: 'For me', open: 'In progress', ended: 'Ended' },
  filterLabel: 'Filter',
  row: '{kind} {amount}, {role} {name}, {state}',
  empty: 'None yet',
  updated: 'Updated {time}',
};
