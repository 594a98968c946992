import graphqlPlugin from '@graphql-eslint/eslint-plugin';

const { configs, parser } = graphqlPlugin;
const language = {
  plugins: { '@graphql-eslint': graphqlPlugin },
  languageOptions: {
    parser,
    parserOptions: {
      graphQLConfig: { schema: './schema.graphql', documents: './{examples,explorer}/**/*.graphql' },
    },
  },
};

const [severity, names] = configs['flat/schema-recommended'].rules['@graphql-eslint/naming-convention'];
// A type of relation is a thing of this domain, so RelationType is no "type Type".
const { 'ObjectTypeDefinition,ObjectTypeExtension': _noTypeSuffix, ...namesHere } = names;

/** The contract and the questions asked of it; TypeScript is Biome's. */
export default [
  {
    files: ['schema.graphql'],
    ...language,
    rules: {
      ...configs['flat/schema-recommended'].rules,
      ...configs['flat/schema-relay'].rules,
      '@graphql-eslint/naming-convention': [severity, namesHere],
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          DirectiveDefinition: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
        },
      ],
      // Lists go forward only, and a connection gives its nodes without their edges as well.
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false }],
      // One line for one sentence, a block for more.
      '@graphql-eslint/description-style': 'off',
      // Values such as a count or a period have no identity.
      '@graphql-eslint/strict-id-in-types': 'off',
    },
  },
  {
    files: ['examples/**/*.graphql', 'explorer/**/*.graphql'],
    ...language,
    rules: {
      ...configs['flat/operations-recommended'].rules,
      // Examples are read by people, who do not want an id beside each name; the explorer keeps no store of nodes by id.
      '@graphql-eslint/require-selections': 'off',
      // The service itself limits depth, and a test runs each example through it.
      '@graphql-eslint/selection-set-depth': 'off',
    },
  },
];
