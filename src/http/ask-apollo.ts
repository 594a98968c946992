import type { IncomingMessage } from 'node:http';
import { type ApolloServer, type BaseContext, HeaderMap } from '@apollo/server';

/** Whom questions are asked, and what for. */
export type AskingParts<Context extends BaseContext> = {
  apollo: ApolloServer<Context>;
  contextOf(request: IncomingMessage): Promise<Context>;
};

/** A whole answer, with what Apollo wants to be said of it. */
export type Told = { readonly status: number; readonly headers: HeaderMap; readonly text: string };

/** Asks what a request asks with its body, or with its address where `search` has a question. */
export async function askApollo<Context extends BaseContext>(
  request: IncomingMessage,
  asked: { search: string; body: unknown },
  { apollo, contextOf }: AskingParts<Context>,
): Promise<Told> {
  const { headers, status, body } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: request.method ?? '', headers: headersOf(request), ...asked },
    context: () => contextOf(request),
  });
  if (body.kind !== 'complete') throw new Error('an answer in parts was not asked for');
  return { status: status ?? 200, headers, text: body.string };
}

function headersOf({ headers }: IncomingMessage): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  return map;
}
