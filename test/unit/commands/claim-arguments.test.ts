import { describe, expect, it } from 'vitest';
import { readClaimArguments } from '../../../src/commands/claim-arguments.js';
import { claimHelp } from '../../../src/commands/claim-help.js';
import { UsageError } from '../../../src/commands/usage-error.js';

const relation = ['--type', 'BACKS', '--subject', 'actor:iran', '--object', 'Iraq'];
const said = ['--stance', 'AFFIRMS', '--by-source', 'source:article'];

describe('the words after npm run claim --', () => {
  it('tell each field of a claim', () => {
    const words = [
      ...['record', ...relation, '--spell', '2014', '--role', 'in secret', '--stance', 'DENIES'],
      ...['--modality', 'FUTURE', '--claimed', '2022/..', '--claimed-inferred', '--by', 'Q30'],
      ...['--via', 'actor:syria', '--via', 'The League', '--audience', 'PRIVATE', '--made-at', '2021'],
      ...['--made-at-inferred', '--evidence', 'article 3:120-180 VERBATIM', '--evidence', 'source:notes 1-2'],
      ...['--supersedes', 'claim:old', '--key', 'mine', '--url', 'http://other:1/graphql'],
    ];
    expect(readClaimArguments(words)).toEqual({
      mutation: 'recordClaim',
      key: 'mine',
      url: 'http://other:1/graphql',
      variables: {
        input: {
          about: {
            relation: {
              type: 'BACKS',
              subject: { id: 'actor:iran' },
              object: { name: 'Iraq' },
              spell: '2014',
              role: 'in secret',
            },
          },
          stance: 'DENIES',
          modality: 'FUTURE',
          claimed: '2022/..',
          claimedInferred: true,
          assertedBy: { actor: { wikidata: 'Q30' } },
          via: [{ id: 'actor:syria' }, { name: 'The League' }],
          audience: 'PRIVATE',
          madeAt: '2021',
          madeAtInferred: true,
          evidence: [
            { source: 'source:article', paragraph: 3, start: 120, end: 180, fidelity: 'VERBATIM' },
            { source: 'source:notes', start: 1, end: 2, fidelity: 'PARAPHRASED' },
          ],
          supersedes: 'claim:old',
        },
      },
    });
  });

  it('leave out what is left out', () => {
    const words = ['record', '--about', 'event:strike', ...said];
    const asked = readClaimArguments(words);
    expect(JSON.parse(JSON.stringify(asked))).toEqual({
      mutation: 'recordClaim',
      key: null,
      url: 'http://localhost:4000/graphql',
      variables: {
        input: {
          about: { existing: 'event:strike' },
          stance: 'AFFIRMS',
          assertedBy: { source: 'source:article' },
          evidence: [],
        },
      },
    });
  });

  it('name the claim to be withdrawn, and why', () => {
    expect(readClaimArguments(['retract', 'claim:a', '--reason', 'Misread.'])).toMatchObject({
      mutation: 'retractClaim',
      variables: { id: 'claim:a', reason: 'Misread.' },
    });
  });

  it.each([
    [[], 'expected record'],
    [['write'], 'expected record'],
    [['record', 'claim:a'], 'expected record'],
    [['retract'], 'expected record'],
    [['retract', 'claim:a', 'claim:b', '--reason', 'x'], 'expected record'],
    [['retract', 'claim:a'], '--reason is missing'],
    [['record', ...said], '--type is missing'],
    [['record', ...relation, '--stance', 'AFFIRMS'], '--by is missing'],
    [['record', ...relation, '--by', 'Iraq'], '--stance is missing'],
    [['record', ...relation, ...said, '--evidence', 'article 3'], '--evidence "article 3" is not SOURCE'],
    [['record', '--colour', 'red'], '--colour'],
    [['record', '--url', 'localhost'], '--url localhost is no address'],
  ])('%j are refused with %s', (words, message) => {
    const read = () => readClaimArguments(words);
    expect(read).toThrow(UsageError);
    expect(read).toThrow(message);
  });

  it('ask for help wherever --help is among them, and the help names each option', () => {
    expect(readClaimArguments(['record', '--help'])).toBe('help');
    const names =
      'about type subject object spell role stance modality claimed claimed-inferred by by-source via audience';
    for (const name of `${names} made-at made-at-inferred evidence supersedes reason key url help`.split(' '))
      expect(claimHelp).toContain(`  --${name} `);
  });
});
