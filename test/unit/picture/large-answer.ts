import type {
  AnsweredActor,
  AnsweredRelation,
  GraphAnswer,
} from '../../../examples/picture/ask/graph-answer.js';
import { seededRandom } from '../../../examples/picture/layout/seeded-random.js';
import { anyActor, anyAnswer, anyRelation } from './any-graph.js';

const camps = ['United States', 'Iraq', 'Iran'];
const kinds = [
  'GOVERNMENT_BODY',
  'PERSON',
  'ARMED_GROUP',
  'MILITARY_FORCE',
  'FACTION',
  'PERSON',
  'LEGISLATURE',
  'MEDIA',
];
const names = [
  'Ministry of the interior',
  'Ahmad al-Mansuri',
  'Brigades of the Promised Day',
  'Counter-terrorism service',
  'politicians who stand close to the armed groups of the south',
  'Speaker Halbusi',
  'Council of Representatives',
  'Baghdad Today',
];
const ties = [
  { label: 'attacks', sign: -1 },
  { label: 'makes demands of', sign: -1 },
  { label: 'opposes', sign: -1 },
  { label: 'backs', sign: 1 },
  { label: 'seeks support from', sign: 1 },
  { label: 'is under the control of', sign: 0 },
] as const;
const claims = [
  { affirm: 2 },
  { affirm: 1 },
  { affirm: 2, deny: 1 },
  { affirm: 1 },
  { qualify: 1 },
  { desire: 2 },
  { affirm: 1 },
  { deny: 1 },
];

/** 80 actors in three camps and 200 relations, 45 of them with one state: the size that the founding data grow to. */
export function largeAnswer(): GraphAnswer {
  const random = seededRandom(5);
  const states = camps.map((name) => anyActor(`actor:${name}`, { name, kind: 'STATE' }));
  const members: AnsweredActor[] = Array.from({ length: 77 }, (_, at) => {
    const [kind, name] = [kinds[at % 8] as string, names[at % 8] as string];
    return anyActor(`actor:m${at}`, { kind, name: `${name} ${at}`, named: at % 8 !== 4 });
  });
  const relations = new Map<string, AnsweredRelation>();
  const add = (relation: AnsweredRelation) => relations.set(relation.id, relation);
  const state = (at: number) => (states[at % 3] as AnsweredActor).id;
  const tie = (from: string, to: string, at: number) =>
    add(anyRelation(from, to, { ...ties[at % 6], counts: claims[at % 8] ?? {} }));
  members.slice(0, 70).forEach(({ id }, at) => {
    add(anyRelation(id, state(at), { label: 'is part of', sign: 0 }));
  });
  for (let at = 0; at < 7; at += 1) tie(state(0), state(1), at);
  for (let at = 0; at < 3; at += 1) tie(state(2), state(0), at + 2);
  // A few act much and most hardly at all, as in the news.
  const one = () => (members[Math.floor(random() ** 1.6 * 34)] as AnsweredActor).id;
  for (let at = 0; at < 12; at += 1) tie(one(), state(0), at);
  while (relations.size < 200) {
    const [from, to] = [one(), random() < 0.25 ? state(1 + relations.size) : one()];
    if (from !== to && to !== state(0)) tie(from, to, relations.size);
  }
  return anyAnswer([...states, ...members], [...relations.values()]);
}
