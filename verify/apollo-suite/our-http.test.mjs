import { createServer } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { defineIntegrationTestSuite } from '@apollo/server-integration-testsuite';
import { expressMiddleware } from '@as-integrations/express5';
import { answerByGet } from '../../dist/http/answer-by-get.js';
import { directRoute } from '../../dist/http/direct-route.js';
import { createTellFault } from '../../dist/http/json-errors.js';
import { createRoutes } from '../../dist/http/routes.js';

const limits = { bodyBytes: 256 * 1024 };
const passOn = (_request, _response, next) => next();
const nothing = () => {};

/** The ways by which questions come in, with a server of the suite behind them. */
async function createOurs(config, { context = async () => ({}) } = {}) {
  const httpServer = createServer();
  const apollo = new ApolloServer({
    ...config,
    plugins: [...(config?.plugins ?? []), ApolloServerPluginDrainHttpServer({ httpServer })],
  });
  await apollo.start();
  const contextOf = () => context();
  const around = {
    apollo,
    contextOf,
    admit: null,
    watch: nothing,
    tellFault: createTellFault(limits, nothing),
  };
  const app = createRoutes({
    ...around,
    graphql: expressMiddleware(apollo, { context: contextOf }),
    graphqlByGet: answerByGet(around),
    landing: { exports: [], examples: [], schema: '', introspection: true, facts: async () => null },
    readyz: passOn,
    pages: passOn,
    exports: passOn,
    sandbox: true,
    limits,
    metrics: { contentType: 'text/plain', text: async () => '' },
  });
  const direct = directRoute({ ...around, bodyBytes: limits.bodyBytes });
  httpServer.on('request', (request, response) => {
    if (!direct(request, response)) app(request, response);
  });
  await new Promise((resolve) => httpServer.listen(0, '127.0.0.1', resolve));
  return { server: apollo, url: `http://127.0.0.1:${httpServer.address().port}/graphql` };
}

defineIntegrationTestSuite(createOurs, { noIncrementalDelivery: true });
