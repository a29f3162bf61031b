// The example of docs/writing-a-host.md registers its own tests.
await import(new URL('../../../../docs/examples/with-msw.ts', import.meta.url).href);
