import { hash } from 'node:crypto';
import {
  type ApolloServerPlugin,
  type GraphQLRequestContextResponseForOperation as Asked,
  type BaseContext,
  type GraphQLResponse,
  HeaderMap,
} from '@apollo/server';
import { LRUCache } from 'lru-cache';
import { jsonText } from '../json-text.js';
import { asksCostOnly } from './asks-cost-only.js';

/** Which answers are kept for the next one who asks the same. */
export type AnswerCacheParts<Context extends BaseContext> = {
  /** How many bytes the data of all kept answers may have as JSON. */
  maxBytes: number;
  /** Changes with each commit; rejects where it cannot be told. */
  version(context: Context): Promise<string>;
  /** False for an answer that might come out otherwise if it were worked out again. */
  isRepeatable(context: Context): boolean;
};

type Answer = Extract<GraphQLResponse['body'], { kind: 'single' }>['singleResult'];

/** Questions that were asked once are told apart by so many; most are never asked again, and are not worth keeping. */
const questionsRemembered = 10_000;

/**
 * Answers a query from what was answered to the same text and variables at the same version of the data. An answer is kept when
 * its question comes for the second time; one with an error never is, nor a mutation.
 */
export function answerCache<Context extends BaseContext>(
  parts: AnswerCacheParts<Context>,
): ApolloServerPlugin<Context> {
  const answers = new LRUCache<string, Answer>({ maxSize: parts.maxBytes });
  const askedOnce = new LRUCache<string, true>({ max: questionsRemembered });
  return {
    async requestDidStart() {
      let worthKeeping: string | null = null;
      return {
        async responseForOperation(asked) {
          const key = await keyOf(asked, parts).catch(() => null);
          if (key === null) return null;
          const kept = answers.get(key);
          if (kept) return response(kept);
          if (askedOnce.has(key)) worthKeeping = key;
          else askedOnce.set(key, true);
          return null;
        },
        async willSendResponse({ response: { body }, contextValue }) {
          if (worthKeeping === null || body.kind !== 'single' || !parts.isRepeatable(contextValue)) return;
          const { data, errors } = body.singleResult;
          // Its extensions are added to this very object by the plugins that come after.
          if (data && !errors) answers.set(worthKeeping, body.singleResult, { size: jsonText(data).length });
        },
      };
    },
  };
}

/** Null for what is no query. */
async function keyOf<Context extends BaseContext>(
  { operation, queryHash, operationName, request, contextValue }: Asked<Context>,
  parts: AnswerCacheParts<Context>,
): Promise<string | null> {
  if (operation?.operation !== 'query' || asksCostOnly(request)) return null;
  const version = await parts.version(contextValue);
  const question = JSON.stringify([version, queryHash, operationName, request.variables ?? null]);
  return hash('sha256', question, 'base64url');
}

// A copy, since plugins write to what is sent.
function response(kept: Answer): GraphQLResponse {
  return {
    http: { headers: new HeaderMap() },
    body: { kind: 'single', singleResult: { ...kept } },
  } as GraphQLResponse;
}
