import type { ActorConnection } from '../actors/actor.js';
import type { Context } from '../context.js';
import type { Covering } from '../covering.js';
import { mustFind } from '../node/find-node.js';
import { defaultHits, type Page, readPage } from '../pages/page.js';
import { pageOfList } from '../pages/page-of-list.js';
import type { CampResolvers, FrustrationResolvers, TurningResolvers } from '../schema.generated.js';
import type { CampOf, FrustrationOf, TurningOf } from './balance.js';
import { frustratedActors } from './frustrated-actors.js';
import { methodOfCamps } from './method.js';
import { tieAt, tiePage } from './tie-resolvers.js';

const isExact = ({ camps }: FrustrationOf) => camps.lowerBound === camps.against.length;
const against = ({ balance, camps }: FrustrationOf) => camps.against.map((tie) => tieAt(balance, tie).tie);

const frustration: Covering<FrustrationResolvers, FrustrationOf> = {
  method: (of) => methodOfCamps(of.balance, { exact: isExact(of), first: of.camps.first }),
  index: ({ camps }) => camps.against.length,
  exact: isExact,
  lowerBound: ({ camps }) => camps.lowerBound,
  normalized: ({ balance, camps }) => 1 - (2 * camps.against.length) / balance.graph.ties.length,
  between: (of) => against(of).filter(({ sign }) => sign > 0).length,
  camps: (of) => [0, 1].map((side) => ({ ...of, side })),
  ties: (of, args) => tiePage(of.balance, against(of), readPage('Frustration.ties', args)),
  actors: ({ balance, camps }, { first }, { actors }) =>
    frustratedActors(balance.graph, camps.against)
      .slice(0, first ?? defaultHits)
      .map(async ({ place, ...counts }) => {
        const id = balance.graph.actorIds[place] ?? '';
        return { ...counts, actor: await mustFind(actors.byId(id), id) };
      }),
};

const idsOf = ({ balance, camps, side }: CampOf) =>
  balance.graph.actorIds.filter((_, place) => camps.sides[place] === side);

const camp: Covering<CampResolvers, CampOf> = {
  size: (camp) => idsOf(camp).length,
  within: ({ balance, camps, side }) =>
    camps.against.filter((tie) => {
      const isNegative = tieAt(balance, tie).tie.sign < 0;
      return isNegative && camps.sides[balance.graph.ends[tie]?.[0] ?? 0] === side;
    }).length,
  actors: (camp, args, { actors }) => actorPage(idsOf(camp), readPage('Camp.actors', args), actors),
};

const turning: Covering<TurningResolvers, TurningOf> = {
  ties: ({ balance, turning }, args) =>
    tiePage(
      balance,
      turning.ties.map((tie) => tieAt(balance, tie).tie),
      readPage('Turning.ties', args),
    ),
  none: ({ turning }) => {
    if (turning.balanced) return 'BALANCED';
    return turning.ties.length === 0 ? 'SEVERAL' : null;
  },
  message: ({ turning }) => {
    if (turning.balanced) return 'All ties go with two camps as they are; nothing has to turn.';
    if (turning.ties.length > 0) return null;
    return 'More than one tie has to turn; frustration tells how many, and which would do.';
  },
};

/** Camps, and what has to turn. */
export const frustrationResolvers = { Frustration: frustration, Camp: camp, Turning: turning };

async function actorPage(
  ids: readonly string[],
  page: Page,
  actors: Context['actors'],
): Promise<ActorConnection> {
  const plain = (id: string) => id;
  const shown = pageOfList(page, ids, plain, plain);
  const entries = shown.entries.map(async ({ key, node }) => ({
    key,
    node: await mustFind(actors.byId(node), node),
  }));
  return { ...shown, entries: await Promise.all(entries) };
}
