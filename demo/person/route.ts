type View = 'home' | 'create' | 'draft' | 'sign' | 'records' | 'record';

/** Where in the person's site the visitor is. Addresses name a view, a kind and a record's id; nothing else ever stands in them. */
export interface Route {
  readonly view: View;
  readonly id?: string;
  /** What is to be made. */
  readonly kind?: string;
  /** The record that what is made refers to. */
  readonly about?: string;
}

const withId = { create: 'create', draft: 'draft', sign: 'sign', records: 'record' } as const;
const alone = { create: 'create', records: 'records' } as const;

/** `#/records/{id}`, `#/create/{id}` for one like it, `#/make/{kind}`, `#/make/{kind}/{id}` for one about it. */
export function readRoute(hash: string): Route {
  const [, name = '', id = '', about = ''] = hash.replace(/^#/, '').split('/');
  if (name === 'make' && /^[a-z]+$/.test(id) && /^[\w-]*$/.test(about))
    return { view: 'create', kind: id, ...(about && { about }) };
  if (/^[\w-]+$/.test(id) && Object.hasOwn(withId, name)) return { view: withId[name as keyof typeof withId], id };
  if (id === '' && Object.hasOwn(alone, name)) return { view: alone[name as keyof typeof alone] };
  return { view: 'home' };
}

export function hashOf({ view, id, kind, about }: Route): string {
  if (view === 'home') return '#/';
  if (kind !== undefined) return ['#/make', kind, about].filter(Boolean).join('/');
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
