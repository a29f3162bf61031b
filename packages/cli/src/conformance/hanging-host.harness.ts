import type { MakeWorld } from '@iou-kit/host-adapter/contract';
import { makeWorld as makeSound } from './defective-host.harness.ts';

/** A host that never answers, leaves a rejection to nobody and keeps the process busy. */
export const makeWorld: MakeWorld = async (options) => {
  const world = await makeSound(options);
  return {
    ...world,
    async hostFor(visitor) {
      const host = await world.hostFor(visitor);
      const never = () => {
        void Promise.reject(new RangeError('nobody listens'));
        setInterval(() => undefined, 60_000);
        return new Promise<never>(() => undefined);
      };
      return { ...host, storage: { ...host.storage, create: never } };
    },
  };
};
