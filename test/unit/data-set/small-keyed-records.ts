import type { DataSet } from '../../../src/data-set/data-set.js';
import type { DatedText } from '../../../src/time/dated-text.js';

/** A date that was read. */
export const stated = (edtf: string): DatedText => ({ edtf, inferred: false });

/** A date that was worked out. */
export const inferred = (edtf: string): DatedText => ({ edtf, inferred: true });

/** What the small data set gives for all that has a key. */
export const smallKeyedRecords: Pick<DataSet, 'sources' | 'actors' | 'events'> = {
  sources: [
    {
      id: 'source:paper',
      title: 'A paper',
      publisher: 'The Press',
      url: 'https://example.org/paper',
      licence: 'not redistributable',
      published: inferred('2021-07'),
      retrieved: stated('2021-07-25'),
      sha256: '1'.repeat(64),
      length: 1000,
      reliability: 'B',
      kind: 'DOCUMENT',
      file: 'paper.txt',
      copyOf: null,
    },
    {
      id: 'source:reprint',
      title: 'A reprint',
      publisher: null,
      url: null,
      licence: null,
      published: null,
      retrieved: stated('2021-08-01'),
      sha256: '2'.repeat(64),
      length: 500,
      reliability: 'F',
      kind: 'DOCUMENT',
      file: null,
      copyOf: 'source:paper',
    },
    {
      id: 'source:undated',
      title: 'A note without a date',
      publisher: null,
      url: null,
      licence: null,
      published: null,
      retrieved: null,
      sha256: '3'.repeat(64),
      length: 50,
      reliability: 'F',
      kind: 'BACKGROUND',
      file: null,
      copyOf: null,
    },
  ],
  actors: [
    {
      id: 'actor:north',
      kind: 'STATE',
      named: true,
      name: 'North',
      describedAs: null,
      existence: inferred('1776-07-04/..'),
      aliases: [
        { text: 'North', lang: 'en', strength: 'NAME', during: null },
        { text: 'Northland', lang: 'en', strength: 'ALIAS', during: null },
        { text: 'Nord', lang: 'fr', strength: 'NAME', during: null },
        { text: 'The Cold', lang: 'en', strength: 'WEAK', during: null },
        { text: 'Old North', lang: 'en', strength: 'PREVIOUS', during: stated('../1990') },
      ],
      externalIds: [
        { scheme: 'cow', value: '2' },
        { scheme: 'wikidata', value: 'Q1' },
      ],
      formerIds: ['actor:upper-land'],
    },
    {
      id: 'actor:south',
      kind: 'STATE',
      named: true,
      name: 'South',
      describedAs: null,
      existence: null,
      aliases: [{ text: 'South', lang: 'en', strength: 'NAME', during: null }],
      externalIds: [],
      formerIds: [],
    },
    {
      id: 'actor:voice',
      kind: 'PERSON',
      named: false,
      name: null,
      describedAs: 'a speaker of the South',
      existence: null,
      aliases: [{ text: 'the voice', lang: 'en', strength: 'ALIAS', during: null }],
      externalIds: [],
      formerIds: [],
    },
  ],
  events: [
    {
      id: 'event:invitation',
      summary: 'The one side invites the other.',
      occurred: null,
      place: null,
      binding: null,
      plover: null,
      causedBy: [],
    },
    {
      id: 'event:meeting',
      summary: 'The two sides meet.',
      occurred: inferred('2020-01~'),
      place: 'The border',
      binding: false,
      plover: { category: 'CONSULT', modes: ['visit'], contexts: ['military'], cameo: '042' },
      causedBy: ['event:invitation'],
    },
  ],
};
