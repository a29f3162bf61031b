import type { Catalogue } from '../words.ts';

export const list: Catalogue['list'] = {
  title: 'My contracts',
  filter: { all: 'All', mine: 'For me', open: 'In progress', ended: 'Ended' },
  filterLabel: 'Filter',
  row: '{kind} {amount}, {role} {name}, {state}',
  unnamed: 'not filled in',
  empty: 'None yet',
  updated: 'Updated {time}',
};
