import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'schema.graphql',
  emitLegacyCommonJSImports: false,
  generates: {
    'src/schema.generated.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        avoidOptionals: { field: true, inputValue: false },
        inputMaybeValue: 'T | null | undefined',
        contextType: './context.js#Context',
        resolversNonOptionalTypename: false,
        scalars: { DateTime: 'string', EDTF: 'string', ID: 'string' },
        strictScalars: true,
        enumValues: {},
        mappers: {
          Actor: './actors/actor.js#Actor as ActorModel',
          Relation: './relations/relation.js#Relation as RelationModel',
          Claim: './claims/claim.js#Claim as ClaimModel',
          Standing: './claims/standing.js#Standing as StandingModel',
          Side: './claims/standing.js#Side as SideModel',
          Evidence: './claims/evidence.js#Evidence as EvidenceModel',
          Event: './events/event.js#Event as EventModel',
          Participation: './events/participation.js#Participation as ParticipationModel',
          Quantity: './quantities/quantity.js#Quantity as QuantityModel',
          Identity: './identities/identity.js#Identity as IdentityModel',
          Source: './sources/source.js#Source as SourceModel',
          Dataset: './dataset/dataset.js#Dataset as DatasetModel',
          Alias: './actors/alias.js#Alias as AliasModel',
          SearchHit: './search/search-hit.js#SearchHit as SearchHitModel',
          PathSearch: './paths/path-search.js#PathSearch as PathSearchModel',
          Path: './paths/path.js#Path as PathModel',
          Hop: './paths/path.js#Hop as HopModel',
          NoPath: './paths/no-path.js#NoPath as NoPathModel',
          Subgraph: './neighborhood/subgraph.js#Subgraph as SubgraphModel',
          Cut: './neighborhood/subgraph.js#Cut as CutModel',
          Balance: './balance/balance.js#Balance as BalanceModel',
          Tie: './balance/balance.js#TieInBalance as TieModel',
          Triad: './balance/balance.js#TriadInBalance as TriadModel',
          TriadCensus: './balance/triad-census.js#TriadCensus as TriadCensusModel',
          Frustration: './balance/balance.js#FrustrationOf as FrustrationModel',
          Camp: './balance/balance.js#CampOf as CampModel',
          Turning: './balance/balance.js#TurningOf as TurningModel',
          RelationType: './vocabulary/relation-types.js#RelationTypeModel',
          RelationRow: './tables/relation-row.js#RelationRow as RelationRowModel',
          Score: './tables/score.js#Score as ScoreModel',
          Scores: './analytics/scores.js#Scores as ScoresModel',
          Communities: './analytics/actor-group.js#Communities as CommunitiesModel',
          Components: './analytics/actor-group.js#Components as ComponentsModel',
          ActorGroup: './analytics/actor-group.js#ActorGroup as ActorGroupModel',
          Bridges: './analytics/bridges.js#Bridges as BridgesModel',
          AnalyticsMethod: './analytics-method.js#AnalyticsMethod as AnalyticsMethodModel',
          ResolvedAsOf: './standing/as-of.js#AsOf as ResolvedAsOfModel',
          When: './time/when.js#When as WhenModel',
          Change: './changes/change.js#Change as ChangeModel',
          DyadSeries: './dyads/dyad.js#DyadSeries as DyadSeriesModel',
          TimelineItem: './timeline/timeline-item.js#TimelineItem as TimelineItemModel',
          ActorConnection: './actors/actor.js#ActorConnection as ActorConnectionModel',
          RelationConnection: './relations/relation.js#RelationConnection as RelationConnectionModel',
          RelationRowConnection:
            './tables/relation-row.js#RelationRowConnection as RelationRowConnectionModel',
          ClaimConnection: './claims/claim.js#ClaimConnection as ClaimConnectionModel',
          EventConnection: './events/event.js#EventConnection as EventConnectionModel',
          ParticipationConnection:
            './events/participation.js#ParticipationConnection as ParticipationConnectionModel',
          QuantityConnection: './quantities/quantity.js#QuantityConnection as QuantityConnectionModel',
          IdentityConnection: './identities/identity.js#IdentityConnection as IdentityConnectionModel',
          SourceConnection: './sources/source.js#SourceConnection as SourceConnectionModel',
          ChangeConnection: './changes/change.js#ChangeConnection as ChangeConnectionModel',
          TieConnection: './balance/balance.js#TieConnection as TieConnectionModel',
          TriadConnection: './balance/balance.js#TriadConnection as TriadConnectionModel',
          TimelineConnection: './timeline/timeline-item.js#TimelineConnection as TimelineConnectionModel',
        },
      },
    },
    // The square's question is asked by a script in Python.
    'examples/analytics/generated/': clientOf(
      'examples/analytics/*.graphql',
      '!examples/analytics/square.graphql',
    ),
    'explorer/generated/': clientOf('explorer/**/*.graphql'),
    'src/graph/queries.generated.ts': {
      plugins: ['./tools/cypher-plugin.ts'],
      config: { folder: 'cypher' },
    },
  },
};

export default config;

/** Typed documents, sent as the texts that they are. */
function clientOf(...documents: string[]) {
  return {
    preset: 'client' as const,
    documents,
    presetConfig: { fragmentMasking: false },
    config: {
      documentMode: 'string',
      useTypeImports: true,
      enumsAsTypes: true,
      scalars: { DateTime: 'string', EDTF: 'string', ID: 'string' },
      strictScalars: true,
    },
  };
}
