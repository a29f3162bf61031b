/** One event of a `text/event-stream`. */
export interface StreamEvent {
  readonly event: string;
  readonly data: string;
  readonly id?: string | undefined;
}

/** Cuts a `text/event-stream` into events, however it is broken up on its way. Comments are heartbeats and give nothing. */
export function eventParser(): (chunk: string) => StreamEvent[] {
  let rest = '';
  let fields: { event: string; data: string[]; id?: string } = { event: 'message', data: [] };

  function line(text: string): StreamEvent[] {
    if (text === '') {
      const { event, data, id } = fields;
      fields = { event: 'message', data: [] };
      return data.length > 0 ? [{ event, data: data.join('\n'), ...(id !== undefined && { id }) }] : [];
    }
    const [, name = '', value = ''] = /^([^:]*)(?:: ?(.*))?$/.exec(text) ?? [];
    if (name === 'event') fields.event = value;
    if (name === 'data') fields.data.push(value);
    if (name === 'id') fields.id = value;
    return [];
  }

  return (chunk) => {
    // A carriage return at the very end may be the first half of a line's end.
    const text = rest + chunk;
    const held = text.endsWith('\r') ? 1 : 0;
    const lines = text.slice(0, text.length - held).split(/\r\n|\r|\n/);
    rest = (lines.pop() ?? '') + text.slice(text.length - held);
    return lines.flatMap(line);
  };
}
