import { describe, expect, it } from 'vitest';
import { ucdpActors } from '../../../../src/import/formats/ucdp-actors.js';
import { hasSharedData, needsSharedData, problemsOf, recordsOf, survey } from './reading.js';

const header =
  'ActorId,NameData,NameOrig,NameOrigFull,NameOrigFullEng,NameChange,NewName,NewNameFullMotherTongue,NewNameFullEng,Org,' +
  'NamePrev,ActorIdPrev,NameSplitTemp,ActorIdSplitTemp,NameAlliance,ActorIdAlliance,GroupName,ActorIdGroup';

/** A file with a line for each actor, of which only some columns are told. */
function actors(...lines: Record<string, string>[]): string {
  const columns = header.split(',');
  const cells = lines.map((line) => columns.map((column) => `"${line[column] ?? ''}"`).join(','));
  return `\uFEFF${[header, ...cells].join('\n')}\n`;
}

const group = { ActorId: '9', NameData: 'RRF', NameOrig: 'RRF', NameChange: '0', Org: '1' };

describe('actors of UCDP', () => {
  it('are states named without the word government, by their former name too where brackets tell it', async () => {
    const text = actors(
      { ActorId: '1', NameData: 'Government of Ruritania', NameChange: '0', Org: '4' },
      { ActorId: '2', NameData: 'Government of Graustark (Old Graustark)', NameChange: '0', Org: '4.0' },
    );
    expect(await recordsOf(ucdpActors, text)).toEqual([
      {
        record: 'actor',
        id: 'actor:ucdp-1',
        ids: { ucdp: '1' },
        kind: 'STATE',
        name: 'Ruritania',
        aliases: [{ text: 'Government of Ruritania', strength: 'ALIAS' }],
      },
      {
        record: 'actor',
        id: 'actor:ucdp-2',
        ids: { ucdp: '2' },
        kind: 'STATE',
        name: 'Graustark (Old Graustark)',
        aliases: [
          { text: 'Government of Graustark (Old Graustark)', strength: 'ALIAS' },
          { text: 'Graustark', strength: 'ALIAS' },
          { text: 'Old Graustark', strength: 'PREVIOUS' },
        ],
      },
    ]);
  });

  it('are groups under their full English name, a few capitals being weak since many share them', async () => {
    const text = actors(
      { ...group, NameOrigFull: 'Front rouge', NameOrigFullEng: 'Red Front' },
      { ...group, ActorId: '10', NameOrigFull: 'n/a', NameOrigFullEng: 'n/a', Org: '3' },
    );
    expect(await recordsOf(ucdpActors, text)).toEqual([
      {
        record: 'actor',
        id: 'actor:ucdp-9',
        ids: { ucdp: '9' },
        kind: 'ARMED_GROUP',
        name: 'Red Front',
        aliases: [
          { text: 'RRF', strength: 'WEAK' },
          { text: 'Front rouge', strength: 'ALIAS' },
        ],
      },
      { record: 'actor', id: 'actor:ucdp-10', ids: { ucdp: '10' }, kind: 'POPULATION', name: 'RRF' },
    ]);
  });

  it('keep as PREVIOUS what they were called before each renaming, the last of several new names being theirs', async () => {
    const renamed = {
      ...group,
      NameData: 'Third',
      NameOrig: 'First',
      NameOrigFullEng: 'The First',
      NameChange: '1',
      NewName: 'Second, Third',
      NewNameFullEng: 'The Second, The Third',
      NewNameFullMotherTongue: 'Le Deuxième; one column that does not follow',
    };
    const [actor] = await recordsOf(ucdpActors, actors(renamed));
    expect(actor).toMatchObject({
      name: 'The Third',
      aliases: [
        { text: 'Third', strength: 'ALIAS' },
        { text: 'First', strength: 'PREVIOUS' },
        { text: 'The First', strength: 'PREVIOUS' },
        { text: 'Second', strength: 'PREVIOUS' },
        { text: 'The Second', strength: 'PREVIOUS' },
      ],
    });
    const back = {
      ...group,
      NameData: 'First',
      NameOrig: 'First',
      NameChange: '1',
      NewName: 'Second, First',
    };
    expect((await recordsOf(ucdpActors, actors(back)))[0]).toMatchObject({
      name: 'First',
      aliases: [{ text: 'Second', strength: 'PREVIOUS' }],
    });
  });

  it('are tied to those from whom they split, with whom they allied and whom they joined, behind all actors', async () => {
    const text = actors(
      {
        ...group,
        NamePrev: 'Old',
        ActorIdPrev: '10',
        NameAlliance: 'A, B (x, y)',
        ActorIdAlliance: '11, 12',
      },
      {
        ...group,
        ActorId: '10',
        NameData: 'Old',
        ActorIdGroup: '9',
        GroupName: 'RRF',
        ActorIdSplitTemp: '11',
      },
    );
    const records = await recordsOf(ucdpActors, text);
    expect(
      records.map((record) => (record.record === 'actor' ? `${record.id} ${record.name}` : record.record)),
    ).toEqual([
      'actor:ucdp-9 RRF',
      'actor:ucdp-10 Old',
      'actor:ucdp-11 A',
      'actor:ucdp-12 B (x, y)',
      ...Array(5).fill('relation'),
    ]);
    const tie = (subject: number, type: string, object: number, role: string) => ({
      record: 'relation',
      subject: `actor:ucdp-${subject}`,
      type,
      object: `actor:ucdp-${object}`,
      role,
    });
    expect(records.slice(4)).toEqual([
      tie(9, 'OTHER_TIE', 10, 'split off from it'),
      tie(9, 'MEMBER_OF', 11, 'ally in it'),
      tie(9, 'MEMBER_OF', 12, 'ally in it'),
      { ...tie(10, 'OTHER_TIE', 11, 'split off from it for a time'), spell: 'for-a-time' },
      tie(10, 'PART_OF', 9, 'joined it'),
    ]);
  });

  it('are told by field where they are out of form; a wrong tie does not cost the actor', async () => {
    const text = actors(
      { ...group, ActorId: 'x', Org: '7', NameData: '' },
      { ...group, ActorIdPrev: '9', ActorIdAlliance: 'none' },
    );
    expect(await problemsOf(ucdpActors, text)).toEqual([
      '2 ActorId: "x" is no number; right would be that of the actor',
      '2 Org: "7" is no kind of actor; right would be 1, 2, 3 or 4',
      '2 NameData: is empty; right would be the name of the actor',
      '3 ActorIdPrev: names the actor itself, 9; right would be another',
      '3 ActorIdAlliance: "none" are no numbers; right would be those of actors',
    ]);
  });
});

describe.skipIf(!hasSharedData)(`UCDP’s list of 2022 ${needsSharedData}`, () => {
  it('is read whole, but for a group that is told to have split off from itself', async () => {
    const { kinds, problems, outOfSchema, twice, actors } = await survey(
      ucdpActors,
      'ucdp/ucdp-actor-221.csv',
    );
    // 1,725 lines, and four groups that only the ties of others name.
    expect(kinds).toEqual({ actor: 1_729, relation: 464 });
    expect(problems).toEqual(['281 ActorIdPrev: names the actor itself, 283; right would be another']);
    expect({ outOfSchema, twice }).toEqual({ outOfSchema: [], twice: [] });
    expect(actors.get('actor:ucdp-141')).toBe('India');
    expect(actors.get('actor:ucdp-234')).toBe('Islamic State');
    expect(actors.get('actor:ucdp-7611')).toBeDefined();
  });
});
