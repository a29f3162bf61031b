export { handlers, type HandlersOptions, type Interceptor } from './handlers.ts';
export {
  simulatedServer,
  type SimulatedBearer,
  type SimulatedServer,
  type SimulatedServerOptions,
} from './simulated-server.ts';
