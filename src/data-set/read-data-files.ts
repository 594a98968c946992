import { checkCycles } from './check-cycles.js';
import { checkFormerIds } from './check-former-ids.js';
import type { DataSet } from './data-set.js';
import { folderDigest } from './folder-digest.js';
import { parseYaml, type YamlValue } from './parse-yaml.js';
import { type DataProblem, inReadingOrder, type Report } from './problem.js';
import { readActors } from './read-actors.js';
import { readEntries } from './read-collection.js';
import { readDatasetSection } from './read-dataset-section.js';
import { readEvents } from './read-events.js';
import type { DataFile } from './read-folder.js';
import { readIdentities } from './read-identities.js';
import { readRelations } from './read-relations.js';
import { readSections } from './read-sections.js';
import { readSources } from './read-sources.js';
import { createRecords, type Reading, type Records } from './reading.js';

/** A whole data set, or everything that is wrong with it in reading order. */
export type DataSetReading =
  | { dataSet: DataSet; problems: readonly [] }
  | { dataSet: null; problems: readonly DataProblem[] };

/** Reads the files of a data set together; nothing of it is given out unless all of it is right. */
export function readDataFiles(files: readonly DataFile[]): DataSetReading {
  const problems: DataProblem[] = [];
  const report: Report = (place, message) => problems.push({ ...place, message });

  const parsed = files.map((file) => parseYaml(file, report)).filter((file) => file !== null);
  // A file with wrong syntax is read no further, but what it defines may be meant by the others.
  const defined = readSections(parsed, ignore);
  const reading: Reading = {
    report,
    keys: {
      sources: keysOf(defined.sources),
      actors: keysOf(defined.actors),
      events: keysOf(defined.events),
    },
    records: createRecords(report),
  };

  const sections = readSections(
    parsed.filter((file) => file.sound),
    report,
  );
  const [firstFile] = files;
  if (defined.dataset.length === 0) {
    report(
      { file: firstFile?.name ?? '.', line: 1, path: '' },
      'dataset is missing; one file of the folder must have a dataset with title and licence',
    );
  }
  const titles = readDatasetSection(sections.dataset, report);
  readSources(sections.sources, reading);
  readActors(sections.actors, reading);
  readEvents(sections.events, reading);
  readRelations(sections.relations, reading);
  readIdentities(sections.identities, reading);
  checkCycles(reading);
  checkFormerIds(reading);

  if (problems.length > 0) return { dataSet: null, problems: inReadingOrder(problems) };
  return { dataSet: { ...titles, digest: folderDigest(files), ...sorted(reading.records) }, problems: [] };
}

function keysOf(section: readonly YamlValue[]): ReadonlySet<string> {
  return new Set(section.flatMap((part) => readEntries(part, ignore)).map(({ key }) => key));
}

function ignore(): void {}

function sorted(records: Records): Omit<DataSet, 'title' | 'licence' | 'digest'> {
  return {
    sources: records.sources.sorted(),
    actors: records.actors.sorted(),
    events: records.events.sorted(),
    relations: records.relations.sorted(),
    participations: records.participations.sorted(),
    quantities: records.quantities.sorted(),
    identities: records.identities.sorted(),
    claims: records.claims.sorted(),
  };
}
