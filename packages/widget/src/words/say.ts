/** What a template may be filled with. */
export type SayParams = Readonly<Record<string, string | number | undefined>>;

/**
 * Fills the blanks of a template: `{name}` by `params.name`, and `{Name}` by the same with a capital first letter.
 * A blank without a value stays as it is, so that the gap can be seen.
 */
export function say(template: string, params: SayParams = {}): string {
  return template.replace(/\{(\w+)\}/g, (blank, key: string) => {
    const value = params[key];
    if (value !== undefined) return String(value);
    const small = params[key.charAt(0).toLowerCase() + key.slice(1)];
    return small === undefined ? blank : capitalised(String(small));
  });
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
