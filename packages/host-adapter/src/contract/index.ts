export { hostContract } from './host-contract.ts';
export type { HostWorld, MakeWorld, Visitor, WorldOptions } from './host-world.ts';
export { ContractError } from './kit/check.ts';
export { leaseTerms, receiptTerms } from './kit/agreements.ts';
export { idNumberFor, li, particulars, wang, zhao, type ContractPerson } from './kit/people.ts';
export { ink } from './kit/handwriting.ts';
export {
  codeOf,
  freshKey,
  goodTerms,
  lastCode,
  requestFor,
  story,
  type Act,
  type Story,
  type StoryOptions,
  type Who,
} from './kit/story.ts';
export { storeContract, type MakeStore, type StoreUnderTest } from './store-contract.ts';
export type { Runner } from './runner.ts';
