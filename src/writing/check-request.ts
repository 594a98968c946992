import type { LocatedEvidence } from '../claims/evidence.js';
import { keyForm, keyRule } from '../data-set/read-keyed.js';
import type { ClaimDraft, ClaimRequest, RelationRequest } from './claim-request.js';
import { type Mistake, mistake } from './problem.js';
import type { Known } from './read-known.js';

const mostEvidence = 50;
const mostVia = 50;
const longestSpell = 100;
const longestRole = 200;

/** All that is wrong with a request, but for references to actors; without a draft, as far as can be told without them. */
export function requestMistakes(request: ClaimRequest, known: Known, draft: ClaimDraft | null): Mistake[] {
  const { about, assertedBy, via, evidence } = request;
  return [
    ...('relation' in about ? relationMistakes(about.relation) : existingMistakes(about.existing, known)),
    ...('source' in assertedBy
      ? sourceMistakes(['input', 'assertedBy', 'source'], assertedBy.source, known)
      : []),
    ...countMistakes('via', via.length, 0, mostVia),
    ...countMistakes('evidence', evidence.length, 1, mostEvidence),
    ...evidence.slice(0, mostEvidence).flatMap((piece, index) => evidenceMistakes(piece, index, known)),
    ...roleMistakes(draft, known),
    ...supersedesMistakes(request.supersedes, known),
  ];
}

function relationMistakes({ subject, object, spell, role }: RelationRequest): Mistake[] {
  const path = ['input', 'about', 'relation'];
  const mistakes: Mistake[] = [];
  if (subject && subject.id === object?.id)
    mistakes.push(mistake([...path, 'object'], `is ${subject.id}, as the subject is`, 'another actor'));
  if (spell !== null && !(keyForm.test(spell) && spell.length <= longestSpell))
    mistakes.push(mistake([...path, 'spell'], 'is out of form', `${keyRule}, at most ${longestSpell}`));
  if (role !== null && !(role.trim() && role.length <= longestRole))
    mistakes.push(mistake([...path, 'role'], 'is blank or too long', `1 to ${longestRole} characters`));
  return mistakes;
}

function existingMistakes(id: string, { roles }: Known): Mistake[] {
  const right = 'the id of a relation, an event, a participation, a quantity or an identity';
  return roles.has(id)
    ? []
    : [mistake(['input', 'about', 'existing'], `"${id}" is none that is there`, right)];
}

function evidenceMistakes(
  { sourceId, paragraph, start, end }: LocatedEvidence,
  index: number,
  known: Known,
): Mistake[] {
  const path = ['input', 'evidence', String(index)];
  const length = known.lengths.get(sourceId) ?? Number.POSITIVE_INFINITY;
  const mistakes = sourceMistakes([...path, 'source'], sourceId, known);
  if (paragraph !== null && paragraph < 1)
    mistakes.push(mistake([...path, 'paragraph'], `is ${paragraph}`, 'a number from 1'));
  if (start < 0) mistakes.push(mistake([...path, 'start'], `is ${start}`, 'an offset from 0'));
  if (end <= start)
    mistakes.push(
      mistake([...path, 'end'], `is ${end}, not after the start ${start}`, 'an offset after the start'),
    );
  if (end > length) {
    const wrong = `is ${end}, outside ${sourceId}`;
    mistakes.push(mistake([...path, 'end'], wrong, `at most ${length}, the length of the text`));
  }
  return mistakes;
}

function sourceMistakes(path: readonly string[], id: string, { lengths }: Known): Mistake[] {
  return lengths.has(id)
    ? []
    : [mistake(path, `"${id}" is no source that is there`, 'an id that Query.sources gives')];
}

function countMistakes(argument: string, count: number, least: number, most: number): Mistake[] {
  if (count >= least && count <= most) return [];
  return [
    mistake(
      ['input', argument],
      `has ${count} items`,
      least === 0 ? `at most ${most}` : `${least} to ${most}`,
    ),
  ];
}

function roleMistakes(draft: ClaimDraft | null, { roles }: Known): Mistake[] {
  const relation = draft?.relation?.record;
  const role = relation && roles.get(relation.id);
  if (!relation || relation.role === null || role === undefined || role === relation.role) return [];
  const right = role === null ? 'to leave it out' : `"${role}", or to leave it out`;
  const path = ['input', 'about', 'relation', 'role'];
  return [mistake(path, `is not that of ${relation.id}, which is there`, right)];
}

function supersedesMistakes(id: string | null, { superseded, standingId }: Known): Mistake[] {
  if (id === null) return [];
  const path = ['input', 'supersedes'];
  if (!superseded)
    return [mistake(path, `"${id}" is no claim that is there`, 'the id of a claim that stands')];
  if (superseded.retractedAt !== null)
    return [mistake(path, `was withdrawn at ${superseded.retractedAt}`, 'the id of a claim that stands')];
  return id === standingId ? [mistake(path, 'is this very claim', 'a claim that says something else')] : [];
}
