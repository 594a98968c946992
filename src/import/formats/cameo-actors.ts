import type { ActorKind } from '../../vocabulary/words.js';
import type { ImportRecord } from '../import-record.js';
import type { Format } from '../row.js';
import { actorKey } from './actor-key.js';
import { type CameoCode, roleName } from './cameo-code.js';
import { type CameoEntry, readCameoEntries } from './cameo-entries.js';
import { cameoAliases, cameoName } from './cameo-names.js';
import { problemAt } from './read-table.js';

const kindsByRole: Readonly<Record<string, ActorKind>> = {
  MIL: 'MILITARY_FORCE',
  LEG: 'LEGISLATURE',
  REB: 'ARMED_GROUP',
  INS: 'ARMED_GROUP',
  PTY: 'PARTY',
  MED: 'MEDIA',
};

/** Actors of a dictionary for coding events: countries, persons with their roles by day, and bodies, each with its spellings. */
export const cameoActors: Format = {
  name: 'cameo-actors',
  summary: 'a CAMEO dictionary of actors (Phoenix.Countries.actors.txt)',
  encoding: 'latin1',
  source: {
    title: 'CAMEO country actors (Phoenix.Countries.actors.txt)',
    publisher: 'Open Event Data Alliance',
    url: 'https://github.com/openeventdata/Dictionaries',
    licence: 'MIT',
  },
  fits: (name, head) => /\.actors\.txt$/i.test(name) || /^# TABARI-formatted \.actor file/.test(head),
  async *read(text) {
    const places = new Map<string, string>();
    const taken = new Map<string, number>();
    const waiting: { readonly line: number; readonly tie: Tie }[] = [];
    for await (const entry of readCameoEntries(text)) {
      if ('problems' in entry) {
        yield entry;
        continue;
      }
      const actor = actorOf(entry, places, taken);
      if (!actor) continue;
      yield { line: entry.line, record: actor };
      for (const { place, ...relation } of rolesOf(entry, actor)) {
        const object = places.get(place);
        // A country can come behind its people.
        if (object) yield { line: entry.line, record: { ...relation, object } };
        else waiting.push({ line: entry.line, tie: { ...relation, place } });
      }
    }
    for (const { line, tie } of waiting) {
      const { place, ...relation } = tie;
      const object = places.get(place);
      const reason = `is of ${place}, which no entry has; right would be an entry with that code`;
      yield object ? { line, record: { ...relation, object } } : problemAt(line, 'code', reason);
    }
  },
};

/** Each entry has an id of its own in the scheme, so that two of the same name are never taken for one. */
function actorOf(entry: CameoEntry, places: Map<string, string>, taken: Map<string, number>) {
  const [spelling] = entry.spellings;
  const first = entry.codes[0];
  if (!spelling || !first) return null;
  const place = placeOf(entry);
  const isNew = place !== null && !places.has(place);
  const plain = actorKey(`${cameoName(spelling)} ${place ?? first.place}`);
  const count = (taken.get(plain) ?? 0) + 1;
  taken.set(plain, count);
  const key = count === 1 ? plain : `${plain}-${count}`;
  const id = `actor:cameo-${key}`;
  if (isNew) places.set(place, id);
  const name = cameoName(spelling);
  const aliases = cameoAliases(entry.spellings.slice(1), name, place !== null);
  return {
    record: 'actor',
    id,
    kind: kindOf(entry, isNew ? place : null),
    name,
    ...(aliases.length > 0 ? { aliases } : {}),
    ids: { cameo: isNew ? place : key },
  } as const;
}

// What a country can be for a time without being another actor: occupied, not yet recognised, autonomous, run by the UN.
const standings = ['OCC', 'UNR', 'AUT', 'UNO'];

/**
 * The code of an entry that is a country or a part of one: the one that is not over, if any. A town that went from one
 * country to another, DDR and then DEU, is neither; a republic of a union has the union's code before its own, USRARM and then ARM.
 */
function placeOf({ codes }: CameoEntry): string | null {
  if (codes.some(({ roles }) => roles.some((role) => !standings.includes(role)))) return null;
  const current = codes.findLast(
    ({ during, roles }) => roles.length === 0 && (during === null || during.endsWith('/..')),
  );
  return current && codes.every(({ place }) => place.endsWith(current.place)) ? current.place : null;
}

function kindOf({ isListed, codes }: CameoEntry, newPlace: string | null): ActorKind {
  if (newPlace) return newPlace.length === 3 ? 'STATE' : 'OTHER';
  if (isPerson({ isListed, codes })) return 'PERSON';
  const undated = codes.length === 1 && codes[0]?.during === null ? codes[0].roles.at(-1) : undefined;
  return kindsByRole[undated ?? ''] ?? 'OTHER';
}

function isPerson({ isListed, codes }: Pick<CameoEntry, 'isListed' | 'codes'>): boolean {
  return (
    (isListed && codes.some(({ roles }) => roles.length > 0)) ||
    codes.some(({ roles }) => roles.includes('ELI'))
  );
}

type Tie = Omit<ImportRecord & { record: 'relation' }, 'object'> & { readonly place: string };

function rolesOf(
  entry: CameoEntry,
  { id, kind }: { readonly id: string; readonly kind: ActorKind },
): readonly Tie[] {
  return entry.codes.flatMap((code): readonly Tie[] => {
    const { place, roles, during } = code;
    const names = roles.map(roleName);
    if (kind === 'PERSON' && roles[0] === 'GOV' && !roles.includes('ELI')) {
      const [first = '', ...offices] = names;
      const role = offices.length > 0 ? `${first}: ${offices.join(', ')}` : first;
      const spell = spellOf(code);
      const held = { record: 'relation', subject: id, type: 'HOLDS_OFFICE', place, role } as const;
      return [{ ...held, ...(spell ? { spell } : {}), ...(during ? { during } : {}) }];
    }
    const isOrgan = kind === 'MILITARY_FORCE' || kind === 'LEGISLATURE';
    return isOrgan ? [{ record: 'relation', subject: id, type: 'PART_OF', place } as const] : [];
  });
}

/** The first day, and the offices, since one can have two from the same day. */
function spellOf({ roles, during }: CameoCode): string {
  const [from = '', until = ''] = during?.split('/') ?? [];
  const days = from === '..' ? `until-${until}` : from;
  return [days, ...roles.slice(1).map((role) => role.toLowerCase())].filter((part) => part !== '').join('-');
}
