import type { Api } from '../../support/api.js';

/** The fields of a standing that `onDay` tells in words. */
const fields = `id ... on Claimable { standing { status projected sides { stance desired asserters { ... on Node { id } } } } }`;

type Told = {
  id: string;
  standing: {
    status: string;
    projected: boolean;
    sides: { stance: string; desired: boolean; asserters: { id: string }[] }[];
  };
};

/** How relations of a type stand on a day, null for as last reported, each in words: `SPELL STATUS`, with `projected` where it is. */
export async function relationsOn(api: Api, where: string, day: string | null): Promise<string[]> {
  const { relations } = await api.ask<{
    relations: { nodes: { spell: string | null; standing: Told['standing'] }[] };
  }>(
    `query ($day: EDTF) {
      relations(
        where: { ${where}, statusIn: [AFFIRMED, CONTESTED, DENIED, NOMINAL, DESIRED, NOT_YET, ENDED, UNSTATED] }
        asOf: { validAt: $day }
        first: 100
      ) { nodes { spell standing { status projected } } }
    }`,
    { day },
  );
  return relations.nodes
    .map(({ spell, standing: { status, projected } }) =>
      [spell, status, projected && 'projected'].filter(Boolean).join(' '),
    )
    .sort();
}

/** How one proposition stands on a day: status, then its sides, `STANCE: ASSERTER, ASSERTER`, wishes in brackets. */
export async function onDay(
  api: Api,
  id: string,
  day: string | null,
): Promise<{ status: string; sides: string[] }> {
  const { node } = await api.ask<{ node: Told }>(
    `query ($id: ID!, $day: EDTF) { node(id: $id, asOf: { validAt: $day }) { ${fields} } }`,
    { id, day },
  );
  const { status, projected, sides } = node.standing;
  return {
    status: projected ? `${status} projected` : status,
    sides: sides.map(({ stance, desired, asserters }) => {
      const side = `${stance}: ${asserters.map((asserter) => asserter.id.replace(/^\w+:/, '')).join(', ')}`;
      return desired ? `(${side})` : side;
    }),
  };
}

/** The id of the only relation that fits. */
export async function relationId(api: Api, where: string): Promise<string> {
  const { relations } = await api.ask<{ relations: { nodes: { id: string }[] } }>(
    `{ relations(where: { ${where} }) { nodes { id } } }`,
  );
  const [only, ...others] = relations.nodes;
  if (!only || others.length > 0) throw new Error(`${relations.nodes.length} relations fit ${where}`);
  return only.id;
}
