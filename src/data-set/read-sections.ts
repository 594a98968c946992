import type { YamlFile, YamlValue } from './parse-yaml.js';
import type { Report } from './problem.js';
import { readFields } from './read-fields.js';

const names = ['dataset', 'sources', 'actors', 'events', 'relations', 'identities'] as const;

/** The sections of a data set; each in as many parts as there are files with it. */
export type Sections = Record<(typeof names)[number], readonly YamlValue[]>;

/** Gathers the sections of all files, in file order. */
export function readSections(files: readonly YamlFile[], report: Report): Sections {
  const tops = files.map((file) =>
    readFields({ file, node: file.document.contents, path: '' }, names, report),
  );
  const partsOf = (name: (typeof names)[number]): readonly YamlValue[] =>
    tops.map((top) => top.get(name)).filter((part) => part !== null);
  return {
    dataset: partsOf('dataset'),
    sources: partsOf('sources'),
    actors: partsOf('actors'),
    events: partsOf('events'),
    relations: partsOf('relations'),
    identities: partsOf('identities'),
  };
}
