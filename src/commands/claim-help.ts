/** What `npm run claim -- --help` prints. */
export const claimHelp = `Records and withdraws claims through a running service. The environment or .env has its WRITE_TOKEN.

  npm run claim -- record <options>
  npm run claim -- retract <id of a claim> --reason <text>

What it is about, either a proposition that is there or a relation, which is made where there is none:
  --about <id>               a relation, an event, a participation, a quantity or an identity
  --type <code>              the type of the relation, as in docs/vocabulary.md
  --subject <actor>          an actor by id (actor:iraq), by Wikidata item (Q796) or by name
  --object <actor>
  --spell <key>              what tells it from other times of the same tie
  --role <text>              the capacity, in a few words

What is said of it:
  --stance <stance>          AFFIRMS, DENIES or QUALIFIES
  --modality <modality>      ACTUAL (if left out), FUTURE, HYPOTHETICAL or DESIRED
  --claimed <EDTF>           the period for which it is claimed
  --claimed-inferred         that period was worked out, not read
  --by <actor>               whose word it is
  --by-source <id>           the same, where a source speaks in its own voice
  --via <actor>              who passed it on, from the asserter towards the source; may be repeated
  --audience <audience>      PUBLIC, PRIVATE, ANONYMOUS_BRIEFING or UNKNOWN (if left out)
  --made-at <EDTF>           when it was said
  --made-at-inferred         that date was worked out, not read
  --evidence <place>         "SOURCE [PARAGRAPH:]START-END [FIDELITY]", such as "article 3:120-180"; may be repeated
  --supersedes <id>          a claim that is withdrawn, as this one takes its place

For both:
  --reason <text>            why a claim is withdrawn
  --key <text>               your name for this write; a digest of the rest if left out, so that a retry writes nothing
  --url <address>            where the service answers GraphQL; http://localhost:4000/graphql
  --help                     these lines

Exit code 1: nothing was written, and why; 2: the command line is wrong.
`;
