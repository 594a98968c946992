import { parseArgs } from 'node:util';
import { UsageError } from './usage-error.js';

const options = {
  url: { type: 'string', default: 'http://localhost:4000/graphql' },
  key: { type: 'string' },
  help: { type: 'boolean', default: false },
  about: { type: 'string' },
  type: { type: 'string' },
  subject: { type: 'string' },
  object: { type: 'string' },
  spell: { type: 'string' },
  role: { type: 'string' },
  stance: { type: 'string' },
  modality: { type: 'string' },
  claimed: { type: 'string' },
  'claimed-inferred': { type: 'boolean' },
  by: { type: 'string' },
  'by-source': { type: 'string' },
  via: { type: 'string', multiple: true },
  audience: { type: 'string' },
  'made-at': { type: 'string' },
  'made-at-inferred': { type: 'boolean' },
  evidence: { type: 'string', multiple: true },
  supersedes: { type: 'string' },
  reason: { type: 'string' },
} as const;

/** A mutation with its variables but for the key, which is null where none was given. */
export type Asked = {
  readonly mutation: 'recordClaim' | 'retractClaim';
  readonly variables: Readonly<Record<string, unknown>>;
  readonly key: string | null;
  readonly url: string;
};

/** Reads the words after `npm run claim --`; raises a UsageError for what it does not know. */
export function readClaimArguments(words: readonly string[]): Asked | 'help' {
  const { values, positionals } = parse(words);
  const [command, id, further] = positionals;
  if (values.help) return 'help';
  const { url, key = null } = values;
  if (!URL.canParse(url) || !/^https?:/.test(url)) throw new UsageError(`--url ${url} is no address`);
  if (command === 'record' && id === undefined)
    return { mutation: 'recordClaim', variables: { input: inputOf(values) }, key, url };
  if (command === 'retract' && id !== undefined && further === undefined)
    return { mutation: 'retractClaim', variables: { id, reason: needed('reason', values.reason) }, key, url };
  throw new UsageError('expected record with options, or retract with the id of a claim');
}

type Values = ReturnType<typeof parse>['values'];

function inputOf(values: Values) {
  return {
    about: values.about === undefined ? { relation: relationOf(values) } : { existing: values.about },
    stance: needed('stance', values.stance),
    modality: values.modality,
    claimed: values.claimed,
    claimedInferred: values['claimed-inferred'],
    assertedBy:
      values['by-source'] === undefined
        ? { actor: actorRef(needed('by', values.by)) }
        : { source: values['by-source'] },
    via: values.via?.map(actorRef),
    audience: values.audience,
    madeAt: values['made-at'],
    madeAtInferred: values['made-at-inferred'],
    evidence: (values.evidence ?? []).map(evidenceOf),
    supersedes: values.supersedes,
  };
}

function relationOf({ type, subject, object, spell, role }: Values) {
  return {
    type: needed('type', type),
    subject: actorRef(needed('subject', subject)),
    object: actorRef(needed('object', object)),
    spell,
    role,
  };
}

/** An id or a Wikidata item by its form, else a name. */
function actorRef(text: string) {
  if (text.startsWith('actor:')) return { id: text };
  return /^Q\d+$/.test(text) ? { wikidata: text } : { name: text };
}

/** As data sets write it, but that the paragraph may be left out. */
function evidenceOf(text: string) {
  const found = /^(\S+) +(?:(\d{1,9}):)?(\d{1,9})-(\d{1,9})(?: +([A-Z]+))?$/.exec(text.trim());
  if (!found) throw new UsageError(`--evidence "${text}" is not SOURCE [PARAGRAPH:]START-END [FIDELITY]`);
  const [, source = '', paragraph, start, end, fidelity = 'PARAPHRASED'] = found;
  return {
    source: source.includes(':') ? source : `source:${source}`,
    paragraph: paragraph === undefined ? undefined : Number(paragraph),
    start: Number(start),
    end: Number(end),
    fidelity,
  };
}

function needed(option: string, value: string | undefined): string {
  if (value === undefined) throw new UsageError(`--${option} is missing`);
  return value;
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
