import { renderToString } from 'react-dom/server';
import { App } from './app.tsx';

/** What your server answers to `GET /` and `GET /contract`. */
export const page = (path: string) => `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>借条</title>
    <script type="module" src="/browser.js"></script>
  </head>
  <body>
    <div id="app">${renderToString(<App path={path} />)}</div>
  </body>
</html>
`;
