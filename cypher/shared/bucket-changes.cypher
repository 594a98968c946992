// How the number of relations with one of the standings `countedIn` changes from one stretch of the calendar to the next, by key. Stretches
// are numbered from 0, which begins at `origin`: the year, the decade, the month counted from the year 0, or the day counted from 1970-01-01.
// A relation is counted once in each stretch on a day of which it has one of the standings; its key STATUS is that of the last day. The key is
// empty where `groupBy` is none of the keys. Most relations begin and end as others do: it is worked out once for all that run alike.
// @param   interval  STRING NOT NULL
// @param   origin    INTEGER NOT NULL
// @param   stretches INTEGER NOT NULL
// @param   groupBy   STRING NOT NULL
// @param   countedIn LIST<STRING NOT NULL> NOT NULL
// @column  key       STRING NOT NULL
// @column  stretch   INTEGER NOT NULL
// @column  change    INTEGER NOT NULL
WITH
  CASE $groupBy
    WHEN 'TYPE' THEN relation.type
    WHEN 'SIGN' THEN toString(relation.sign)
    // The ends of a symmetric type come in the order of their ids, which tells nothing.
    WHEN 'KIND' THEN CASE
      WHEN relation.symmetric AND relation.objectKind < relation.subjectKind THEN relation.objectKind + ' ' + relation.subjectKind
      ELSE relation.subjectKind + ' ' + relation.objectKind
    END
    ELSE ''
  END AS group,
  relation.steps AS texts,
  count(relation) AS relations
WITH group, relations, [text IN texts | split(text, ' ')] AS steps
WITH group, relations, steps,
  // In which stretch each step falls; the first has no day, it holds from before all stretches.
  [step IN steps | CASE
    WHEN step[0] = '' THEN -1
    WHEN $interval = 'DAY' THEN duration.inDays(date('1970-01-01'), date(step[0])).days - $origin
    WHEN $interval = 'MONTH' THEN toInteger(left(step[0], 4)) * 12 + toInteger(substring(step[0], 5, 2)) - 1 - $origin
    WHEN $interval = 'YEAR' THEN toInteger(left(step[0], 4)) - $origin
    ELSE toInteger(left(step[0], 3)) - $origin
  END] AS at,
  // A step on the first day of a stretch leaves nothing of it to the step before.
  [step IN steps | CASE $interval
    WHEN 'DAY' THEN 1
    WHEN 'MONTH' THEN CASE WHEN step[0] ENDS WITH '-01' THEN 1 ELSE 0 END
    WHEN 'YEAR' THEN CASE WHEN step[0] ENDS WITH '-01-01' THEN 1 ELSE 0 END
    ELSE CASE WHEN step[0] ENDS WITH '0-01-01' THEN 1 ELSE 0 END
  END] AS opens
WITH group, relations, [i IN range(0, size(steps) - 1) | {
  word: steps[i][CASE WHEN $certain THEN 2 ELSE 1 END],
  first: CASE WHEN at[i] < 0 THEN 0 ELSE at[i] END,
  last: CASE WHEN i = size(steps) - 1 OR at[i + 1] - opens[i + 1] >= $stretches THEN $stretches - 1 ELSE at[i + 1] - opens[i + 1] END,
  lastClosed: CASE WHEN i = size(steps) - 1 OR at[i + 1] > $stretches THEN $stretches - 1 ELSE at[i + 1] - 1 END
}] AS runs
WITH group, relations, runs, [run IN runs WHERE run.word IN $countedIn AND run.first <= run.last] AS counted
// Of a stretch in which one ends and the next begins, the one before has already told.
WITH group, relations, runs, [i IN range(0, size(counted) - 1) | {
  first: CASE WHEN i > 0 AND counted[i - 1].last >= counted[i].first THEN counted[i - 1].last + 1 ELSE counted[i].first END,
  last: counted[i].last
}] AS spans
UNWIND spans AS span
UNWIND CASE
  WHEN $groupBy = 'STATUS' THEN [run IN runs | {key: replace(run.word, 'PROJECTED_', ''), first: run.first, last: run.lastClosed}]
  ELSE [{key: group, first: 0, last: $stretches - 1}]
END AS keyed
WITH keyed.key AS key, relations,
  CASE WHEN span.first > keyed.first THEN span.first ELSE keyed.first END AS first,
  CASE WHEN span.last < keyed.last THEN span.last ELSE keyed.last END AS last
WHERE first <= last
UNWIND [[first, relations], [last + 1, -relations]] AS change
WITH key, change[0] AS stretch, sum(change[1]) AS change
RETURN key AS key, stretch AS stretch, change AS change
ORDER BY key, stretch
