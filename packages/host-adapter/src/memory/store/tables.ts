/** A map that makes what is not there yet. */
export function nested<V>(make: () => V): { at(key: string): V } {
  const values = new Map<string, V>();
  return {
    at(key) {
      const value = values.get(key) ?? make();
      values.set(key, value);
      return value;
    },
  };
}
