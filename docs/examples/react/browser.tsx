import { hydrateRoot } from 'react-dom/client';
import { App } from './app.tsx';

const app = document.querySelector('#app');
if (app) hydrateRoot(app, <App path={location.pathname} />);
