export { httpHost, type HttpHostOptions } from './http-host.ts';
