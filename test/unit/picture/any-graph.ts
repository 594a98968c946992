import type {
  AnsweredActor,
  AnsweredRelation,
  GraphAnswer,
} from '../../../examples/picture/ask/graph-answer.js';
import { seededRandom } from '../../../examples/picture/layout/seeded-random.js';

/** An actor of which a test says only what matters. */
export function anyActor(id: string, changes: Partial<AnsweredActor> = {}): AnsweredActor {
  return { id, name: id, kind: 'PERSON', named: true, ...changes };
}

/** A relation of which a test says only what matters; affirmed once where it says nothing of claims. */
export function anyRelation(
  from: string,
  to: string,
  changes: Partial<Omit<AnsweredRelation, 'claimCounts' | 'type'>> & {
    label?: string;
    symmetric?: boolean;
    counts?: Partial<AnsweredRelation['claimCounts']>;
  } = {},
): AnsweredRelation {
  const { label = 'backs', symmetric = false, counts = { affirm: 1 }, ...rest } = changes;
  return {
    id: `relation:${from}-${label}-${to}-${changes.spell ?? ''}`,
    sign: 1,
    spell: null,
    role: null,
    type: { label, symmetric },
    subject: { id: from },
    object: { id: to },
    claimCounts: { affirm: 0, deny: 0, qualify: 0, desire: 0, ...counts },
    ...rest,
  };
}

/** These actors and relations as the service would answer. */
export function anyAnswer(
  actors: readonly AnsweredActor[],
  relations: readonly AnsweredRelation[],
): GraphAnswer {
  return { dataset: { title: 'Some data', version: 3 }, actors, relations };
}

/** The same answer with its actors and relations in another order. */
export function shuffled({ dataset, actors, relations }: GraphAnswer, seed: number): GraphAnswer {
  const random = seededRandom(seed);
  const shuffle = <Item>(items: readonly Item[]) =>
    items
      .map((item) => ({ item, place: random() }))
      .sort((a, b) => a.place - b.place)
      .map(({ item }) => item);
  return { dataset, actors: shuffle(actors), relations: shuffle(relations) };
}
