import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { openFromEnvironment } from './open-from-environment.js';

// @neo4j/graphql over the same graph, with no more of it described than the questions need.
const typeDefs = /* GraphQL */ `
  type Actor @node {
    id: ID!
    name: String!
    subjectOf: [Relation!]! @relationship(type: "SUBJECT_OF", direction: OUT)
    objectOf: [Relation!]! @relationship(type: "HAS_OBJECT", direction: IN)
  }
  type Relation @node {
    id: ID!
    type: String!
    newestKey: String!
    affirms: Int!
    denies: Int!
    qualifies: Int!
    desires: Int!
    subject: [Actor!]! @relationship(type: "SUBJECT_OF", direction: IN)
    object: [Actor!]! @relationship(type: "HAS_OBJECT", direction: OUT)
  }
`;

const { driver, database } = await openFromEnvironment();
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const server = new ApolloServer({ schema, introspection: false, includeStacktraceInErrorResponses: false });
const { url } = await startStandaloneServer(server, {
  listen: { port: 0, host: '127.0.0.1' },
  context: async () => ({ sessionConfig: { database } }),
});
console.log(url);
process.on('SIGTERM', () => process.exit());
