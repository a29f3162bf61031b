type View = 'home' | 'create' | 'draft' | 'sign' | 'records' | 'record';

/** Where in the person's site the visitor is. Addresses name a view and a record's id; nothing else ever stands in them. */
export interface Route {
  readonly view: View;
  readonly id?: string;
}

const withId = { create: 'create', draft: 'draft', sign: 'sign', records: 'record' } as const;
const alone = { create: 'create', records: 'records' } as const;

export function readRoute(hash: string): Route {
  const [, name = '', id = ''] = hash.replace(/^#/, '').split('/');
  if (/^[\w-]+$/.test(id) && Object.hasOwn(withId, name)) return { view: withId[name as keyof typeof withId], id };
  if (id === '' && Object.hasOwn(alone, name)) return { view: alone[name as keyof typeof alone] };
  return { view: 'home' };
}

export function hashOf({ view, id }: Route): string {
  if (view === 'home') return '#/';
  const name = view === 'record' ? 'records' : view;
  return id === undefined ? `#/${name}` : `#/${name}/${id}`;
}

export function go(route: Route): void {
  location.hash = hashOf(route);
}

/** Writes where the visitor is by now, so that a reload leads there; what is shown stays as it is. */
export function noteAddress(route: Route): void {
  history.replaceState(null, '', location.pathname + location.search + hashOf(route));
}
