import { ContextRoot } from '@lit/context';

// Elements that are there before their host are heard once it is; so this comes before either of them.
new ContextRoot().attach(document.body);
