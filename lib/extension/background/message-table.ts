import type { Protocol } from '../protocol';
import type { SenderPlace } from './record-answer';

type Handler<Name extends keyof Protocol> = (message: {
  /** Not parsed yet, whatever the protocol says of it. */
  readonly data: unknown;
  readonly sender: SenderPlace;
}) => Answered<Name> | Promise<Answered<Name>>;
type Answered<Name extends keyof Protocol> = ReturnType<Protocol[Name]>;

/** As `sendMessage` of messages.ts reads it; a stack is part of its form, and nobody else's business. */
type Reply = { readonly res: unknown } | { readonly err: SentError };
interface SentError {
  readonly name: string;
  readonly message: string;
  readonly stack: '';
}

export interface MessageTable {
  /** @throws Error where the name has a handler already */
  add<Name extends keyof Protocol>(name: Name, handler: Handler<Name>): void;
  /** Undefined for what is no message of ours. The promise never fails: an error is a reply. */
  answer(message: unknown, sender: SenderPlace): Promise<Reply> | undefined;
}

/**
 * Who answers which message. The messaging library keeps its handlers in a plain object, where
 * `constructor` and `toString` are found too and send the message back to whoever sent it.
 */
export function createMessageTable(): MessageTable {
  const handlers = new Map<unknown, Handler<keyof Protocol>>();
  return {
    add(name, handler) {
      if (handlers.has(name)) throw new Error(`${name} has a handler already`);
      handlers.set(name, handler as Handler<keyof Protocol>);
    },
    answer(message, sender) {
      if (typeof message !== 'object' || message === null) return undefined;
      const { type, data } = message as { type?: unknown; data?: unknown };
      const handler = handlers.get(type);
      return handler && reply(handler, data, sender);
    },
  };
}

async function reply(
  handler: Handler<keyof Protocol>,
  data: unknown,
  sender: SenderPlace,
): Promise<Reply> {
  try {
    return { res: await handler({ data, sender }) };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return { err: { name, message, stack: '' } };
  }
}
