import type { Covering } from '../covering.js';
import type { QueryResolvers, RelationTypeResolvers } from '../schema.generated.js';
import { isRelationCode, relationType } from './relation-type.js';
import { type RelationTypeModel, relationTypes } from './relation-types.js';

const type: Covering<RelationTypeResolvers, RelationTypeModel> = {
  wikidata: ({ wikidata }) => wikidata ?? null,
  ftm: ({ ftm }) => ftm ?? null,
  stix: ({ stix }) => stix ?? null,
  broader: ({ broader }) => (broader && isRelationCode(broader) ? relationType(broader) : null),
};

const vocabulary: QueryResolvers['vocabulary'] = () =>
  Object.keys(relationTypes).filter(isRelationCode).sort().map(relationType);

/** Types of relation. */
export const vocabularyResolvers = { Query: { vocabulary }, RelationType: type };
