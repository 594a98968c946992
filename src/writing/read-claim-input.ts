import type { Actor } from '../actors/actor.js';
import type { Context } from '../context.js';
import type { ActorRef, ClaimInput, RelationInput } from '../schema.generated.js';
import type { DatedText } from '../time/dated-text.js';
import type { ClaimRequest, RelationRequest } from './claim-request.js';
import type { Problem } from './problem.js';

/** What a caller wants recorded, with a problem for each actor that was not found. */
export type ReadInput = { readonly request: ClaimRequest; readonly problems: readonly Problem[] };

/** Finds the actors to which an input refers; each problem tells the path of its reference. */
export async function readClaimInput(input: ClaimInput, context: Context): Promise<ReadInput> {
  const problems: Problem[] = [];
  const find = async (ref: ActorRef, ...path: string[]): Promise<Actor | null> => {
    const result = await context.findActor(ref);
    if (!('code' in result)) return result;
    const [, ...inner] = result.path;
    const place = ['input', ...path, ...inner];
    problems.push({ ...result, path: place, message: `${place.join('.')}: ${result.message}` });
    return null;
  };
  // The schema has these defaults too; its generated types do not know them.
  const { modality = 'ACTUAL', audience = 'UNKNOWN' } = input;
  const { about, assertedBy, claimedInferred = false, madeAtInferred = false } = input;
  const request: ClaimRequest = {
    about: about.relation
      ? { relation: await readRelation(about.relation, find) }
      : { existing: about.existing ?? '' },
    assertedBy: assertedBy.actor
      ? { actor: await find(assertedBy.actor, 'assertedBy', 'actor') }
      : { source: assertedBy.source ?? '' },
    via: await inTurn(input.via ?? [], (ref, index) => find(ref, 'via', String(index))),
    evidence: input.evidence.map(({ source, paragraph, start, end, fidelity }) => ({
      sourceId: source,
      paragraph: paragraph ?? null,
      start,
      end,
      fidelity,
    })),
    said: {
      stance: input.stance,
      modality,
      audience,
      claimed: dated(input.claimed, claimedInferred),
      madeAt: dated(input.madeAt, madeAtInferred),
    },
    supersedes: input.supersedes ?? null,
  };
  return { request, problems };
}

type Find = (ref: ActorRef, ...path: string[]) => Promise<Actor | null>;

async function readRelation(input: RelationInput, find: Find): Promise<RelationRequest> {
  return {
    type: input.type,
    subject: await find(input.subject, 'about', 'relation', 'subject'),
    object: await find(input.object, 'about', 'relation', 'object'),
    spell: input.spell ?? null,
    role: input.role ?? null,
  };
}

// One after the other, so that problems come in the order of the arguments.
async function inTurn<Item, Result>(
  items: readonly Item[],
  work: (item: Item, index: number) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const [index, item] of items.entries()) results.push(await work(item, index));
  return results;
}

function dated(edtf: string | null | undefined, inferred: boolean): DatedText | null {
  return edtf == null ? null : { edtf, inferred };
}
