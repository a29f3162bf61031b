/** What a suite needs of a test runner: node:test, mocha, vitest and jest have it as they are. */
export interface Runner {
  describe(name: string, body: () => void): unknown;
  test(name: string, body: () => Promise<void>): unknown;
}
