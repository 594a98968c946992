import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DataSet } from '../../src/data-set/data-set.js';
import { type Api, startApi } from '../support/api.js';
import { type ClaimAnswer, claimFields, describeClaims, describeRecord } from '../support/api-claims.js';
import { readFoundingData } from '../support/api-data.js';
import { readAll } from '../support/api-pages.js';

type WithId = { id: string };
type Part = WithId & { role: string; position: string | null; actor: WithId };

let api: Api;
let files: DataSet;
beforeAll(async () => {
  api = await startApi();
  files = await readFoundingData();
});
afterAll(() => api.stop());

const byId = <Item extends WithId>(items: readonly Item[]) =>
  items.toSorted((one, other) => (one.id < other.id ? -1 : 1));
const idsOf = ({ nodes }: { nodes: WithId[] }) => nodes.map(({ id }) => id).toSorted();
const when = '{ edtf inferred }';

describe('what is served is what the files say', () => {
  it('of actors, with every spelling and every id elsewhere', async () => {
    type Names = { aliases: { text: string }[]; externalIds: { scheme: string }[] };
    const served = await readAll<Names>(
      api,
      'actors',
      'kind named describedAs name mergedFrom aliases { text lang strength } externalIds { scheme value }',
    );
    const sorted = served.map(({ aliases, externalIds, ...rest }) => ({
      ...rest,
      aliases: new Set(aliases),
      externalIds: new Set(externalIds),
    }));
    expect(byId(sorted)).toEqual(
      byId(files.actors).map(({ id, kind, named, name, describedAs, formerIds, ...more }) => ({
        id,
        kind,
        named,
        describedAs,
        name: name ?? describedAs,
        mergedFrom: formerIds,
        aliases: new Set(more.aliases.map(({ text, lang, strength }) => ({ text, lang, strength }))),
        externalIds: new Set(more.externalIds),
      })),
    );
  });

  it('of relations, with the events they rest on', async () => {
    type Tie = { basis: { nodes: WithId[] } };
    const served = await readAll<Tie>(
      api,
      'relations',
      'type { code } subject { id } object { id } spell role basis(first: 20) { nodes { id } }',
    );
    expect(byId(served).map((tie) => ({ ...tie, basis: idsOf(tie.basis) }))).toEqual(
      byId(files.relations).map(({ id, type, subjectId, objectId, spell, role, basis }) => ({
        id,
        type: { code: type },
        subject: { id: subjectId },
        object: { id: objectId },
        spell,
        role,
        basis: basis.toSorted(),
      })),
    );
  });

  it('of events, with who took part and what brought them about', async () => {
    type Told = { plover: object | null; causedBy: WithId[]; participants: { nodes: Part[] } };
    const served = await readAll<Told>(
      api,
      'events',
      `summary occurred ${when} place binding plover { category modes contexts cameo } causedBy { id }
       participants(first: 20) { nodes { id role position actor { id } } }`,
    );
    expect(
      byId(served).map(({ participants, ...event }) => ({ ...event, parts: byId(participants.nodes) })),
    ).toEqual(
      byId(files.events).map((event) => ({
        ...event,
        causedBy: event.causedBy.toSorted().map((id) => ({ id })),
        parts: byId(files.participations.filter(({ eventId }) => eventId === event.id)).map(
          ({ id, role, position, actorId }) => ({ id, role, position, actor: { id: actorId } }),
        ),
      })),
    );
  });

  it('of numbers, each with what it is a number of', async () => {
    const served = await readAll(
      api,
      'quantities',
      `measure low best high unit wording at ${when} of { ... on Node { id } }`,
    );
    expect(byId(served)).toEqual(
      byId(files.quantities).map(({ ofId, ...quantity }) => ({ ...quantity, of: { id: ofId } })),
    );
  });

  it('of claims, each with its proposition, its speakers and its places', async () => {
    type Place = { locator: { start: number; end: number } };
    type Claim = ClaimAnswer & { about: WithId; places: Place[] };
    const served = await readAll<Claim>(
      api,
      'claims',
      `about { ... on Node { id } } ${claimFields} places: evidence { locator { start end } }`,
    );
    expect(
      byId(served).map((claim) => ({
        id: claim.id,
        about: claim.about.id,
        said: describeClaims([claim]),
        madeAt: claim.madeAt,
        places: claim.places,
      })),
    ).toEqual(
      byId(files.claims).map((claim) => ({
        id: claim.id,
        about: claim.aboutId,
        said: [describeRecord(claim)],
        madeAt: claim.madeAt,
        places: claim.evidence.map(({ start, end }) => ({ locator: { start, end } })),
      })),
    );
  });
});
