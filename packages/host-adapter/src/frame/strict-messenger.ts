import { PortMessenger, type Messenger } from 'penpal';

type Fields = Readonly<Record<string, unknown>>;

const isText = (value: unknown): boolean => typeof value === 'string' && value.length <= 200;
const isPath = (value: unknown): boolean => Array.isArray(value) && value.length <= 4 && value.every(isText);

/** What penpal takes for granted of its own messages. */
const shapes: Readonly<Record<string, (fields: Fields) => boolean>> = {
  SYN: ({ participantId }) => isText(participantId),
  ACK1: ({ methodPaths }) => Array.isArray(methodPaths) && methodPaths.every(isPath),
  ACK2: () => true,
  CALL: ({ id, methodPath, args }) => isText(id) && isPath(methodPath) && Array.isArray(args),
  REPLY: ({ callId }) => isText(callId),
  DESTROY: () => true,
};

/** Whether a message has the shape that its type asks for. */
export function isWellFormed(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  const fields = data as Fields;
  const { type } = fields;
  return typeof type === 'string' && Object.hasOwn(shapes, type) && shapes[type]?.(fields) === true;
}

/** Penpal over one port; a message of another shape than penpal's own is dropped before penpal sees it. */
export function strictMessenger(port: MessagePort): Messenger {
  const inner = new PortMessenger({ port });
  return {
    ...inner,
    initialize({ validateReceivedMessage, ...options }) {
      inner.initialize({
        ...options,
        validateReceivedMessage: (data): data is Parameters<Messenger['sendMessage']>[0] =>
          isWellFormed(data) && validateReceivedMessage(data),
      });
    },
  };
}
