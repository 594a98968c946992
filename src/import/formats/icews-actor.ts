import type { ActorKind } from '../../vocabulary/words.js';
import type { ImportRecord } from '../import-record.js';
import { actorKey } from './actor-key.js';

/** An actor as ICEWS tells it; NA stands for nothing. */
export type IcewsActor = { readonly name: string; readonly sectors: string; readonly country: string };

const kindsBySector: readonly (readonly [RegExp, ActorKind])[] = [
  [/\bMilitary\b/, 'MILITARY_FORCE'],
  [/\b(Insurgents|Rebel)\b/, 'ARMED_GROUP'],
  [/\bParties\b/, 'PARTY'],
  [/\bGovernment\b/, 'GOVERNMENT_BODY'],
  [/\bMedia\b/, 'MEDIA'],
  [/\b(Social|General Population)\b/, 'POPULATION'],
];

/**
 * The record of an actor; null when its name has no letter. The id holds the country, since names recur. What stands with
 * its country in brackets, as "Police (Ruritania)", is a kind of people and unnamed. Only of a state and of such a kind it is
 * told what it is: persons and organisations have the same sectors.
 */
export function icewsActor({
  name,
  sectors,
  country,
}: IcewsActor): (ImportRecord & { record: 'actor' }) | null {
  const isThere = country !== '' && country !== 'NA';
  const apart = isThere && !name.includes(country) && !country.includes(name);
  const key = actorKey(apart ? `${name} ${country}` : name);
  if (!actorKey(name)) return null;
  const actor = { record: 'actor', id: `actor:icews-${key}` } as const;
  if (isThere && (sectors === 'NA' || sectors === '') && country.includes(name))
    return { ...actor, kind: 'STATE', name };
  const [, within = ''] = /^[^()]+ \((.+)\)$/.exec(name) ?? [];
  // "Russia" of the "Russian Federation"; a letter alone tells a party from another.
  if (!isThere || within.length < 4 || !country.includes(within.slice(0, 5)))
    return { ...actor, kind: 'OTHER', name };
  const kind = kindsBySector.find(([sector]) => sector.test(sectors))?.[1] ?? 'OTHER';
  return { ...actor, kind, describedAs: name };
}

/** A publisher as the one whose word an event is; null when its name has no letter. */
export function publisherActor(name: string): (ImportRecord & { record: 'actor' }) | null {
  const key = actorKey(name);
  return key && name !== 'NA'
    ? { record: 'actor', id: `actor:icews-press-${key}`, kind: 'MEDIA', name }
    : null;
}
