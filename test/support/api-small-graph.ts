/** Scores as a client gets them. */
export type Scores = {
  nodes: { actor: { id: string }; value: number; rank: number }[];
  total: number;
  method: Record<string, unknown>;
};
/** What comes back, whatever it is. */
export type Told = { __typename: string; code?: string; message?: string; path?: string[] };

/** All of a method that is the same after each load. */
export const method =
  'method { name engine parameters { name value } dataVersion asOf { validAt reading } nodes edges exact note }';
/** What a problem tells. */
export const problem = '... on Problem { code message path }';
/** All that is told of scores. */
export const scores = `__typename ... on Scores { nodes { actor { id } value rank } total ${method} } ${problem}`;

/** Who backs whom and who sits where, which the founding data tell in six relations: a line of four actors, one of three, and a pair. */
export const small = { typeIn: ['BACKS', 'HOLDS_SEATS_IN'], subtypes: false };
/** The line of four, from one end to the other. */
export const line = ['iran-backed-militias', 'iran', 'asaib-ahl-al-haq', 'iraqi-parliament'];
/** The line of three. */
export const parties = ['iraqi-political-system', 'ministry-parties', 'party-loyalists'];
/** The pair. */
export const pair = ['us', 'iraqi-exiles'];

/** Values by the keys of actors. */
export const values = ({ nodes }: Scores) =>
  Object.fromEntries(nodes.map(({ actor, value }) => [actor.id.replace('actor:', ''), value]));
