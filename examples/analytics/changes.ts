// What changed between two dates, and by whose word? npx tsx examples/analytics/changes.ts [address] [day] [later day]
import type { Service } from './client.js';
import { type ChangeKind, WhatChangedDocument, type WhatChangedQuery } from './generated/graphql.js';
import { allItems } from './pages.js';
import { runScript } from './run-script.js';
import { tellRelation, tellWord } from './tell.js';

type Change = WhatChangedQuery['diff']['nodes'][number];
type Claim = Change['becauseOf'][number];

const kinds = {
  BEGUN: 'Begun',
  ENDED: 'Ended',
  CHANGED: 'Otherwise than before',
  RECORDED: 'Newly known',
  WITHDRAWN: 'Withdrawn',
} satisfies Record<ChangeKind, string>;

await runScript(async (service, [from = '2019-12-31', to = '2020-12-31']) => {
  const changes: Change[] = [];
  for await (const change of changesBetween(service, from, to)) changes.push(change);
  const sections = Object.entries(kinds).flatMap(([kind, title]) => {
    const those = changes.filter((change) => change.kind === kind);
    return those.length === 0 ? [] : ['', title, ...those.map(tellChange)];
  });
  return [`What changed between ${from} and ${to}? ${tellCount(changes.length)}.`, ...sections].join('\n');
});

function changesBetween(service: Service, from: string, to: string): AsyncGenerator<Change> {
  const days = { from: { validAt: from }, to: { validAt: to }, first: 100 };
  return allItems(
    (after) => service.ask(WhatChangedDocument, { ...days, after }),
    ({ diff }) => diff,
  );
}

function tellChange({ relation, before, after, projectedAfter, becauseOf, becauseOfCount }: Change): string {
  const { status: _, ...held } = relation;
  const more = becauseOfCount - becauseOf.length;
  return [
    `  ${tellRelation({ ...held, status: 'AFFIRMED' })}: ${tellWord(before ?? 'UNRECORDED')}, then ${tellWord(after)}${projectedAfter ? ', as announced' : ''}`,
    ...becauseOf.map((claim) => `    - ${tellClaim(claim)}`),
    ...(more > 0 ? [`    - and ${more} claims more`] : []),
    ...(becauseOfCount === 0 ? ['    - no report reaches the later day'] : []),
  ].join('\n');
}

function tellClaim({ assertedBy, stance, modality, claimedValidity }: Claim): string {
  const who = 'name' in assertedBy ? assertedBy.name : `“${assertedBy.title}”`;
  const mood = modality === 'ACTUAL' ? '' : ` (${tellWord(modality)})`;
  return `${who} ${tellWord(stance)} it${mood}${tellPeriod(claimedValidity)}`;
}

function tellPeriod(period: Claim['claimedValidity']): string {
  const from = period?.from?.edtf;
  const until = period?.until?.edtf;
  if (from !== undefined && from === until) return ` for ${from}`;
  return `${from === undefined ? '' : ` from ${from}`}${until === undefined ? '' : ` until ${until}`}`;
}

function tellCount(count: number): string {
  if (count === 0) return 'No relation';
  return count === 1 ? 'One relation' : `${count} relations`;
}
