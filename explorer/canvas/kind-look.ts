import type { ActorKind } from '../generated/graphql.js';

/** Outlines of actors. */
export type Shape = 'circle' | 'square' | 'diamond' | 'hexagon' | 'triangle';

/** Kinds of actor that look alike, by the name of their colour in the style sheet. */
export type KindGroup = 'state' | 'person' | 'body' | 'armed' | 'group';

const groups: Readonly<Record<ActorKind, KindGroup>> = {
  STATE: 'state',
  IGO: 'state',
  ALLIANCE: 'state',
  PERSON: 'person',
  OFFICE: 'body',
  GOVERNMENT_BODY: 'body',
  LEGISLATURE: 'body',
  MILITARY_FORCE: 'armed',
  ARMED_GROUP: 'armed',
  PARTY: 'group',
  FACTION: 'group',
  COMPANY: 'group',
  MEDIA: 'group',
  THINK_TANK: 'group',
  POPULATION: 'group',
  OTHER: 'group',
};

/** The outline of each group. */
export const shapes: Readonly<Record<KindGroup, Shape>> = {
  state: 'square',
  person: 'circle',
  body: 'hexagon',
  armed: 'triangle',
  group: 'diamond',
};

/** What the legend calls each group. */
export const groupWords: Readonly<Record<KindGroup, string>> = {
  state: 'states, alliances',
  person: 'persons',
  body: 'offices, parliaments, authorities',
  armed: 'armed forces and groups',
  group: 'parties and others',
};

/** How a kind is drawn. */
export function groupOf(kind: ActorKind): KindGroup {
  return groups[kind];
}

/** A kind in words. */
export function kindWords(kind: ActorKind): string {
  return kind === 'IGO' ? 'organisation of states' : kind.toLowerCase().replaceAll('_', ' ');
}
