import type { ImportRecord } from '../import-record.js';

type Actor = ImportRecord & { record: 'actor' };

function body(key: string, kind: Actor['kind'], name: string, ids: Record<string, string>): Actor {
  return { record: 'actor', id: `actor:us-${key}`, kind, name, ids };
}

const state: Actor = { ...body('state', 'STATE', 'United States', { wikidata: 'Q30', iso2: 'US' }) };
const congress = body('congress', 'LEGISLATURE', 'United States Congress', { wikidata: 'Q11268' });
const senate = body('senate', 'LEGISLATURE', 'United States Senate', { wikidata: 'Q66096' });
const house = body('house', 'LEGISLATURE', 'United States House of Representatives', { wikidata: 'Q11701' });
const president = body('president', 'OFFICE', 'President of the United States', { wikidata: 'Q11696' });
const vice = body('vice-president', 'OFFICE', 'Vice President of the United States', { wikidata: 'Q11699' });

const partOf = (part: Actor, whole: Actor): ImportRecord => ({
  record: 'relation',
  subject: part.id,
  type: 'PART_OF',
  object: whole.id,
});

/** Where the term of a type is served: its id, and how the place hangs together, told once before the first holder. */
export const officesByType: Readonly<
  Record<string, { readonly id: string; readonly records: readonly ImportRecord[] }>
> = {
  prez: { id: president.id, records: [state, president, partOf(president, state)] },
  viceprez: { id: vice.id, records: [state, vice, partOf(vice, state)] },
  sen: {
    id: senate.id,
    records: [state, congress, senate, partOf(congress, state), partOf(senate, congress)],
  },
  rep: { id: house.id, records: [state, congress, house, partOf(congress, state), partOf(house, congress)] },
};

/** The id of the state whose offices these are. */
export const unitedStates = state.id;

const knownParties: Readonly<Record<string, { readonly called: string; readonly wikidata: string }>> = {
  Democrat: { called: 'Democratic', wikidata: 'Q29552' },
  Republican: { called: 'Republican', wikidata: 'Q29468' },
};
const noParty = /^(no party|independent|nonpartisan|unknown)$/i;

/** The party of that name; null for those who are in none. Its name tells the country, since other countries have one so called. */
export function partyOf(name: string, key: (name: string) => string): Actor | null {
  if (name === '' || noParty.test(name)) return null;
  const { called, wikidata } = knownParties[name] ?? { called: name, wikidata: null };
  return {
    record: 'actor',
    id: `actor:us-party-${key(called)}`,
    kind: 'PARTY',
    name: `${called} Party (United States)`,
    aliases: [{ text: `${called} Party`, strength: 'WEAK' }],
    ...(wikidata === null ? {} : { ids: { wikidata } }),
  };
}
