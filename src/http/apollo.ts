import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { ApolloServer, type ApolloServerOptions, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import type { Logger } from 'pino';
import { createFormatError } from '../errors.js';
import { type AnswerCacheParts, answerCache } from './answer-cache.js';
import { answerExtension, type DescribeAnswer } from './answer-extension.js';
import { type EnumValues, enumValuesOf } from './enum-values.js';
import type { ErrorOrigins } from './error-origins.js';
import { type GuardParts, operationGuard } from './operation-guard.js';
import { operationLimits } from './operation-limits.js';
import { type PersistedQueryLimits, persistedQueries } from './persisted-queries.js';
import { rephraseRefusal } from './rephrase-refusal.js';
import { statusForJson } from './status-for-json.js';
import { stringifyResult } from './stringify-result.js';
import { writeGuard } from './write-guard.js';

/** How many mistakes in one operation or in its variables are told before the rest is left unread. */
const mistakesTold = 10;

/** The schema with its resolvers, and how strictly it is served. */
export type GraphqlParts<Context extends BaseContext> = GuardParts<Context> & {
  typeDefs: string;
  resolvers: NonNullable<ApolloServerOptions<Context>['resolvers']>;
  introspection: boolean;
  /** True puts Apollo's embedded Sandbox before a browser that opens /graphql. */
  sandbox: boolean;
  /** What a mutation has to bring; null where the schema has none. */
  writeToken: string | null;
  describeAnswer: DescribeAnswer<Context>;
  /** Null where every answer is to be worked out anew. */
  answerCache: AnswerCacheParts<Context> | null;
  persistedQueries: PersistedQueryLimits;
  logger: Logger;
};

/** Apollo Server, not started yet; `drainMs` after it is told to stop it cuts the connections that are still open. */
export function createApollo<Context extends BaseContext>(
  parts: GraphqlParts<Context>,
  origins: ErrorOrigins<Context>,
  httpServer: Server,
  drainMs: number,
): ApolloServer<Context> {
  const { limits, introspection, logger } = parts;
  // Who is not told the schema is not told its words either.
  const enums: EnumValues = introspection ? enumValuesOf(parts.typeDefs) : new Map();
  return new ApolloServer<Context>({
    typeDefs: parts.typeDefs,
    resolvers: parts.resolvers,
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    // Apollo's defaults would depend on NODE_ENV.
    nodeEnv: 'production',
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    stringifyResult,
    persistedQueries: persistedQueries(parts.persistedQueries),
    parseOptions: { maxTokens: limits.tokens },
    // Fragments must not unfold into more than could be written out.
    maxRecursiveSelections: limits.tokens,
    validationRules: [...operationLimits(limits)],
    validationOptions: { maxErrors: mistakesTold },
    executionOptions: { maxCoercionErrors: mistakesTold },
    formatError: createFormatError({
      report: (id, error) => logger.error({ id, err: error }, 'masked error'),
      request: origins.requestOf,
      sent: origins.sentWith,
      newId: randomUUID,
      rephrase: (error) => rephraseRefusal(error, limits, enums),
      introspection,
    }),
    logger,
    plugins: [
      origins.plugin,
      writeGuard(parts.writeToken),
      // Before the guard: what was answered once has passed it.
      ...(parts.answerCache ? [answerCache(parts.answerCache)] : []),
      operationGuard(parts),
      answerExtension(parts.describeAnswer),
      statusForJson,
      ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: drainMs }),
      parts.sandbox
        ? ApolloServerPluginLandingPageLocalDefault({ embed: { runTelemetry: false } })
        : ApolloServerPluginLandingPageDisabled(),
      // It would wrap the resolver of every field, to say of each answer that it must not be stored: the routes say so.
      ApolloServerPluginCacheControlDisabled(),
      // Nothing about the service goes to anybody outside, whatever the environment says.
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
    ],
  });
}
