import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { RequestInFlight } from './requests-in-flight.js';

/** Knows of which request an error came. Apollo's formatter is told the error alone. */
export type ErrorOrigins<Context extends BaseContext> = {
  /** Notes for which request a context was made. */
  note(context: Context, request: RequestInFlight): Context;
  /** Sees the errors of each operation before they are formatted; notes the operation's name and what became of it. */
  readonly plugin: ApolloServerPlugin<Context>;
  /** Undefined for errors outside of any operation. */
  requestOf(error: unknown): RequestInFlight | undefined;
  /** The text of the operation in which it came, with its name and variables; empty outside of any. */
  sentWith(error: unknown): string;
};

const inFlight = Symbol('request in flight');
type Noted = { readonly [inFlight]?: RequestInFlight };

/** Origins of errors; what is kept lasts as long as the context and the error do. */
// An AsyncLocalStorage would tell as well, but on Node 20 and 22 its hooks slow down every promise of the process.
export function createErrorOrigins<Context extends BaseContext>(): ErrorOrigins<Context> {
  const byError = new WeakMap<object, { request: RequestInFlight; sent(): string }>();
  const originOf = (error: unknown) => (typeof error === 'object' && error ? byError.get(error) : undefined);
  return {
    // Apollo hands plugins a copy of the context, with all its own properties.
    note: (context, request) => Object.assign(context, { [inFlight]: request }),
    plugin: {
      async requestDidStart({ contextValue }) {
        const request = (contextValue as Noted)[inFlight];
        if (!request) return;
        const { notes } = request;
        return {
          async didResolveOperation({ operationName }) {
            if (notes) notes.operation = operationName ?? 'anonymous';
          },
          async didEncounterErrors({ errors, source, request: { operationName, variables } }) {
            const sent = () => `${source} ${operationName} ${JSON.stringify(variables)}`;
            for (const error of errors) byError.set(error, { request, sent });
          },
          async willSendResponse({ response: { body } }) {
            const [first] = (body.kind === 'single' && body.singleResult.errors) || [];
            if (notes && first) notes.outcome = String(first.extensions?.['code']);
          },
        };
      },
    },
    requestOf: (error) => originOf(error)?.request,
    sentWith: (error) => originOf(error)?.sent() ?? '',
  };
}
