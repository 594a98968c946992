import type { Connection } from '../pages/connection.js';
import type { Counts, KnownTime } from '../standing/claim-counts.js';
import type { Verdict } from '../standing/judge.js';
import type { RelationCode } from '../vocabulary/relation-types.js';
import type { ActorKind } from '../vocabulary/words.js';

/** A relation with what a table shows of its ends, by all its claims at the time asked for. */
export type RelationRow = Counts &
  KnownTime & {
    readonly id: string;
    readonly type: RelationCode;
    readonly subjectId: string;
    readonly subject: string;
    readonly subjectKind: ActorKind;
    readonly objectId: string;
    readonly object: string;
    readonly objectKind: ActorKind;
    readonly role: string | null;
    readonly spell: string | null;
    readonly validFrom: string | null;
    readonly validUntil: string | null;
    readonly sign: number;
    readonly sources: number;
    readonly verdict: Verdict;
  };

/** A page of rows. */
export type RelationRowConnection = Connection<RelationRow>;
