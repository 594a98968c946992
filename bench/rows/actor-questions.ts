import type { Side } from '../side.js';
import { nextNumber } from './next-number.js';

/** Actors by id, each with its newest relations: how many claims take which side, and who is at the other end. */
export type ActorQuestion = { readonly ids: readonly string[]; readonly first: number };

type RelationFacts = readonly [id: string, type: string, counts: readonly number[], ends: readonly string[]];
/** By name, since not every side gives actors in the order in which they were asked for. */
type Facts = Readonly<Record<string, readonly RelationFacts[]>>;

const selection = /* GraphQL */ `
  id name
  relations(first: $first) {
    nodes {
      id
      type { code }
      subject { id name }
      object { id name }
      claimCounts { affirm deny qualify desire }
    }
  }
`;
const oneActor = `query($id: ID!, $first: Int!) { actor(ref: { id: $id }) { ... on Actor { ${selection} } } }`;
const manyActors = `query($ids: [ID!]!, $first: Int!) { nodes(ids: $ids) { ... on Actor { ${selection} } } }`;

type End = { id: string; name: string };
type OurActor = {
  name: string;
  relations: {
    nodes: {
      id: string;
      type: { code: string };
      subject: End;
      object: End;
      claimCounts: { affirm: number; deny: number; qualify: number; desire: number };
    }[];
  };
};
type OurAnswer = { data: { actor?: OurActor; nodes?: OurActor[] } };

/** The service. Each question brings a number that the operation does not use, so that none is ever answered from an earlier one. */
export function ourActors(url: string): Side<ActorQuestion> {
  return {
    name: 'the service',
    url: `${url}/graphql`,
    body({ ids, first }) {
      const [id, another] = ids;
      const asked = nextNumber();
      return another === undefined
        ? { query: oneActor, variables: { id, first, asked } }
        : { query: manyActors, variables: { ids, first, asked } };
    },
    facts: ({ data }: OurAnswer): Facts =>
      Object.fromEntries(
        (data.nodes ?? (data.actor ? [data.actor] : [])).map(({ name, relations }) => [
          name,
          relations.nodes.map(({ id, type, subject, object, claimCounts: counts }) => [
            id,
            type.code,
            [counts.affirm, counts.deny, counts.qualify, counts.desire],
            [subject.name, object.name].toSorted(),
          ]),
        ]),
      ),
  };
}

type Row = [string, string, string, number, number, number, number, string, string];

/** The driver alone. */
export function driverActors(url: string): Side<ActorQuestion> {
  return {
    name: 'the driver alone',
    url: `${url}/actors`,
    body: (question) => question,
    facts: (answer: { name: string; relations: Row[] }[]): Facts =>
      Object.fromEntries(
        answer.map(({ name, relations }) => [
          name,
          relations.map(([id, type, , affirms, denies, qualifies, desires, , other]) => [
            id,
            type,
            [affirms, denies, qualifies, desires],
            [name, other].toSorted(),
          ]),
        ]),
      ),
  };
}

const counts = 'id type newestKey affirms denies qualifies desires';
const theirActors = /* GraphQL */ `
  query($ids: [ID!]!, $first: Int!) {
    actors(where: { id: { in: $ids } }) {
      id name
      subjectOf(limit: $first, sort: { newestKey: DESC }) { ${counts} object { id name } }
      objectOf(limit: $first, sort: { newestKey: DESC }) { ${counts} subject { id name } }
    }
  }
`;

type TheirRelation = {
  id: string;
  type: string;
  newestKey: string;
  affirms: number;
  denies: number;
  qualifies: number;
  desires: number;
  object?: End[];
  subject?: End[];
};
type TheirActor = { id: string; name: string; subjectOf: TheirRelation[]; objectOf: TheirRelation[] };

/** The library; both sides of an actor come as lists of their own, which a client has to merge. */
export function neo4jGraphqlActors(url: string, first: number): Side<ActorQuestion> {
  return {
    name: '@neo4j/graphql',
    url: `${url}/`,
    body: (variables) => ({ query: theirActors, variables }),
    facts: ({ data }: { data: { actors: TheirActor[] } }): Facts =>
      Object.fromEntries(
        data.actors.map(({ name, subjectOf, objectOf }) => [
          name,
          [...subjectOf, ...objectOf]
            .toSorted((one, other) => (one.newestKey > other.newestKey ? -1 : 1))
            .slice(0, first)
            .map((relation) => [
              relation.id,
              relation.type,
              [relation.affirms, relation.denies, relation.qualifies, relation.desires],
              [name, (relation.object ?? relation.subject)?.[0]?.name ?? ''].toSorted(),
            ]),
        ]),
      ),
  };
}
