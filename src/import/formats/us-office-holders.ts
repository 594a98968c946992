import type { ImportRecord } from '../import-record.js';
import type { Format, Row } from '../row.js';
import { actorKey } from './actor-key.js';
import { datedProblem } from './dated-cell.js';
import { readYamlItems } from './read-yaml-items.js';
import { officesByType, partyOf, unitedStates } from './us-offices.js';
import { type UsPerson, usPerson } from './us-person.js';

/** Presidents, vice presidents and legislators of the United States, every term of theirs with its days. */
export const usOfficeHolders: Format = {
  name: 'us-office-holders',
  summary: 'executive.yaml and legislators-*.yaml of unitedstates/congress-legislators',
  source: {
    title: 'Members of the United States Congress, presidents and vice presidents',
    publisher: 'unitedstates/congress-legislators',
    url: 'https://github.com/unitedstates/congress-legislators',
    licence: 'CC0-1.0',
  },
  fits: (_name, head) =>
    /^(\s*#.*\n|---\n)*- id:\s*\n/.test(head) && /^ {4}(bioguide|govtrack): /m.test(head),
  async *read(text) {
    const seen = new Set<string>();
    const once = (records: readonly ImportRecord[]) =>
      records.filter((record) => {
        const key = record.record === 'actor' ? record.id : JSON.stringify(record);
        return seen.size < seen.add(key).size;
      });
    for await (const found of readYamlItems(text)) {
      if ('problems' in found) yield found;
      else yield* rowsOf(found.line, found.item, once);
    }
  },
};

function* rowsOf(
  line: number,
  item: unknown,
  once: (records: readonly ImportRecord[]) => readonly ImportRecord[],
): Iterable<Row> {
  const { success, data: person, error } = usPerson.safeParse(item);
  const problems = success
    ? datesOf(person)
    : error.issues.map(({ path, message }) => ({ field: path.join('.'), reason: message }));
  const id = success ? personId(person) : null;
  if (success && !id) problems.push({ field: 'id', reason: 'right would be an id at govtrack or bioguide' });
  if (!success || !id || problems.length > 0) {
    yield { line, problems };
    return;
  }
  const records = [
    personOf(id, person),
    ...person.terms.flatMap((term) => termOf(id, term, once)),
    ...partiesOf(id, person, once),
  ];
  for (const record of records) yield { line, record };
}

function datesOf({ terms }: UsPerson) {
  const stretches = terms.flatMap((term, at) => [
    { field: `terms.${at}`, ...term },
    ...(term.party_affiliations ?? []).map((each) => ({ field: `terms.${at}.party_affiliations`, ...each })),
  ]);
  return stretches
    .map(({ field, start, end }) => datedProblem(field, `${start}/${end}`))
    .filter((problem) => problem !== null);
}

function personId({ id }: UsPerson): string | null {
  const scheme = ['govtrack', 'bioguide'].find((each) => typeof id[each] === 'string');
  const key = scheme ? actorKey(`${scheme} ${id[scheme]}`) : '';
  return key ? `actor:${key}` : null;
}

function personOf(id: string, { id: ids, name, bio }: UsPerson): ImportRecord {
  const { first, middle = '', last, suffix = '', nickname, official_full: official } = name;
  const spelled = (parts: readonly string[]) => parts.filter((part) => part !== '').join(' ');
  const whole = spelled([first, middle, last, suffix]);
  const called = official ?? whole;
  // Without their middle names two presidents are called alike more than once.
  const others = [
    whole,
    ...[spelled([first, last]), nickname ? spelled([nickname, last]) : ''].filter((text) => text !== ''),
  ];
  const aliases = [...new Set(others)]
    .filter((text) => text !== called)
    .map((text) => ({ text, strength: text === whole ? ('ALIAS' as const) : ('WEAK' as const) }));
  // Some schemes have several ids for a person, and a vice president can bear the number of his president's presidency:
  // those are left out, since an id is of one actor alone, and the only one of its scheme.
  const single = Object.entries(ids).flatMap(([scheme, value]) =>
    typeof value === 'string' && scheme !== 'icpsr_prez'
      ? [[scheme.replaceAll('_', '-'), value] as const]
      : [],
  );
  return {
    record: 'actor',
    id,
    kind: 'PERSON',
    name: called,
    ...(aliases.length > 0 ? { aliases } : {}),
    ids: Object.fromEntries(single),
    ...(bio?.birthday ? { existence: `${bio.birthday}/..` } : {}),
  };
}

function termOf(
  subject: string,
  term: UsPerson['terms'][number],
  once: (records: readonly ImportRecord[]) => readonly ImportRecord[],
): readonly ImportRecord[] {
  const office = officesByType[term.type];
  if (!office) return [];
  const during = `${term.start}/${term.end}`;
  const held = { record: 'relation', subject, spell: term.start, role: roleOf(term), during } as const;
  const head = { ...held, type: 'HEAD_OF_STATE_OF', object: unitedStates } as const;
  return [
    ...once(office.records),
    { ...held, type: 'HOLDS_OFFICE', object: office.id },
    ...(term.type === 'prez' ? [head] : []),
  ];
}

function roleOf({ type, state, district, class: seats, how }: UsPerson['terms'][number]): string {
  const titles = {
    prez: 'president',
    viceprez: 'vice president',
    sen: 'senator',
    rep: 'representative',
  } as const;
  const seat = [
    titles[type],
    state ? ` for ${state}` : '',
    seats ? `, class ${seats}` : '',
    district && district !== '0' ? `, district ${district}` : '',
    how && how !== 'election' ? `, by ${how}` : '',
  ];
  return seat.join('');
}

/** One relation a party, with a claim for each stretch of which it is told; what lies between is not told. */
function partiesOf(
  subject: string,
  { terms }: UsPerson,
  once: (records: readonly ImportRecord[]) => readonly ImportRecord[],
): readonly ImportRecord[] {
  const told = new Map<string, { party: string; type: 'MEMBER_OF' | 'ALLEGIANCE_TO'; periods: string[] }>();
  const actors: ImportRecord[] = [];
  for (const { start, end, party = '', caucus = '' } of terms.flatMap(
    (term) => term.party_affiliations ?? [term],
  )) {
    for (const [type, name] of [
      ['MEMBER_OF', party],
      ['ALLEGIANCE_TO', caucus],
    ] as const) {
      const actor = partyOf(name, actorKey);
      if (!actor) continue;
      actors.push(...once([actor]));
      const relation = told.get(`${type} ${actor.id}`) ?? { party: actor.id, type, periods: [] };
      relation.periods.push(`${start}/${end}`);
      told.set(`${type} ${actor.id}`, relation);
    }
  }
  const relations = [...told.values()].map(
    ({ party, type, periods }): ImportRecord => ({
      record: 'relation',
      subject,
      type,
      object: party,
      ...(type === 'ALLEGIANCE_TO' ? { role: 'caucuses with it' } : {}),
      claims: periods.map((claimed) => ({ claimed })),
    }),
  );
  return [...actors, ...relations];
}
