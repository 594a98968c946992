import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mapped } from '../../../../src/import/formats/mapped.js';
import { readMapping } from '../../../../src/import/formats/mapping.js';
import { hasSharedData, needsSharedData, recordsOf, rowsOfShared, survey } from './reading.js';

const examples = new URL('../../../../examples/import/', import.meta.url);

function example(name: string) {
  const read = readMapping(readFileSync(new URL(`${name}.map.yaml`, examples), 'utf8'));
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return mapped(read.mapping);
}

function problems(yaml: string): string[] {
  const read = readMapping(yaml);
  return 'problems' in read ? read.problems.map(({ field, reason }) => `${field}: ${reason}`) : [];
}

describe('a mapping', () => {
  it('says of rows what they are, and by which columns', () => {
    expect(problems('rows: people\n')).toEqual(['rows: right would be rows: relations or rows: actors']);
    expect(problems('- a\n')).toEqual([': right would be rows: relations or rows: actors']);
    expect(problems('rows: [\n')).toEqual([expect.stringMatching(/^: is not valid YAML: /)]);
  });

  it('is told all that is wrong with it, by the way to each', () => {
    const yaml = `
rows: relations
delimiter: comma
subject: { column: a }
object: { column: b, prefix: O_, kind: PARTY }
type: BAKCS
from: { column: c, format: ymd, precision: { column: d, values: { 1: week } } }
only: { column: e }
sorce: { column: f }
`;
    expect(problems(yaml)).toEqual([
      'delimiter: right would be one character, or tab',
      'only: tells nothing of its column; right would be filled, is, not or sameAs',
      expect.stringMatching(/^subject: right would be \{ column, scheme \} for an actor known by an id/),
      'object.prefix: right would be lower-case letters, digits and hyphens, a letter first',
      'from.format: right would be one of edtf, year, day-month-year, month-day-year, year-month-day',
      expect.stringMatching(/^from.precision.values.1: right would be one of day, about-day/),
      'sorce: is no word of a mapping in this place',
    ]);
  });

  it('knows the words of the vocabulary, and that a period is told once', () => {
    const yaml = `
rows: relations
subject: { column: a, prefix: o, kind: { column: k, values: { p: PARTI } } }
object: { column: b, scheme: gw }
type: { column: t, values: { x: BAKCS } }
stance: { when: { column: a, filled: true }, is: DENYS }
during: { column: c }
from: { column: d }
`;
    expect(problems(yaml)).toEqual([
      'type: unknown word BAKCS; did you mean BACKS?',
      'stance: unknown word DENYS; did you mean DENIES?',
      'subject.kind: unknown word PARTI; did you mean PARTY?',
      'during: tells the same as from and until; right would be either',
    ]);
    expect(problems('rows: actors\ncolumn: a\nprefix: a\nkind: STAET\n')).toEqual([
      'kind: unknown word STAET; did you mean STATE?',
    ]);
  });
});

describe('the examples', () => {
  it('read the made-up table beside them', async () => {
    const records = await recordsOf(example('edges'), readFileSync(new URL('edges.csv', examples), 'utf8'));
    const relations = records.filter((record) => record.record === 'relation');
    expect(
      relations.map(({ type, spell, during, claims }) => [type, spell, during, claims?.[0]?.stance]),
    ).toEqual([
      ['BACKS', 'first', '2012-03-05/2014-01-31', 'AFFIRMS'],
      ['BACKS', 'second', '2016/..', 'QUALIFIES'],
      ['IN_CONFLICT_WITH', undefined, '1999-07/..', 'AFFIRMS'],
    ]);
  });

  it.skipIf(!hasSharedData)(
    `read the ids of countries, each id being of one actor ${needsSharedData}`,
    async () => {
      for (const [name, file, actors, states] of [
        ['places', 'country-ids/places.csv', 260, 198],
        ['histwardb', 'country-ids/histwardb_cow_qid_crosswalk.csv', 445, 232],
      ] as const) {
        const format = example(name);
        const { kinds, problems, outOfSchema, twice } = await survey(format, file);
        expect({ kinds, problems, outOfSchema, twice }).toEqual({
          kinds: { actor: actors },
          problems: [],
          outOfSchema: [],
          twice: [],
        });
        const found = await idsOf(name, file);
        expect(found.states).toBe(states);
        expect(found.doubled).toEqual([]);
        if (name === 'places') expect(found.ids.get('iso2:NA')).toBe('Namibia');
        else
          expect([found.ids.get('gw:365'), found.ids.get('gw:260'), found.ids.get('gw:2')]).toEqual([
            'Russia',
            'Germany',
            'United States',
          ]);
      }
    },
  );
});

async function idsOf(name: string, file: string) {
  const ids = new Map<string, string>();
  const doubled: string[] = [];
  let states = 0;
  for await (const row of rowsOfShared(example(name), file)) {
    if (!('record' in row) || row.record.record !== 'actor') continue;
    if (row.record.kind === 'STATE') states += 1;
    for (const [scheme, id] of Object.entries(row.record.ids ?? {})) {
      if (ids.has(`${scheme}:${id}`)) doubled.push(`${scheme}:${id}`);
      ids.set(`${scheme}:${id}`, row.record.name ?? '');
    }
  }
  return { ids, doubled, states };
}
