const features =
  'actors|relations|claims|events|sources|quantities|identities|search|dataset|vocabulary|node|paths|neighborhood|dyads|timeline|changes|tables|analytics|balance|writing';
const graphqlPackages =
  '(^|/)node_modules/(graphql|graphql-[^/]+|@apollo|@graphql-tools|@as-integrations|@escape\\.tech)/';
const driver = '(^|/)node_modules/neo4j-driver';
const generatedSchema = '^src/schema\\.generated\\.ts$';

/** Who may import whom; each rule's comment is what a person reads when it is broken. */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one concept, or a third one is missing between them.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'driver-behind-graph',
      comment: 'Only src/graph speaks to Neo4j; main.ts opens and closes the driver.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(graph/|main\\.ts$)' },
      to: { path: driver },
    },
    {
      name: 'graph-stands-alone',
      comment: 'src/graph knows queries and rows, nothing of what they mean; it may raise a StartError.',
      severity: 'error',
      from: { path: '^src/graph/' },
      to: { path: '^src/', pathNot: '^src/(graph/|start-error\\.ts$)' },
    },
    {
      name: 'stores-without-graphql',
      comment: 'A store answers in domain types, so that commands and exports can use it as well.',
      severity: 'error',
      from: { path: '-store\\.ts$' },
      to: { path: `${graphqlPackages}|${generatedSchema}` },
    },
    {
      name: 'features-share-types-only',
      comment:
        'Features are joined in resolvers, through the context: take types from a neighbour, not code.',
      severity: 'error',
      from: { path: `^src/(${features})/` },
      to: {
        path: `^src/(${features})/`,
        // The vocabulary and the rules of names are pure like src/time and open to all. Filters, resolvers and the
        // finding of nodes are what the joining is done with: see the next rule.
        pathNot:
          '^src/($1|vocabulary|node)/|^src/search/name-|^src/actors/relations-of-actor|-(filter|resolvers)\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'features-join-above-stores',
      comment: 'What reads from the database knows nothing of the arguments and resolvers of a neighbour.',
      severity: 'error',
      from: { path: `^src/(${features})/.*-(store|columns|queries|filter)\\.ts$` },
      to: {
        path: `^src/node/|^src/(${features})/.*-(filter|resolvers)\\.ts$`,
        pathNot: '^src/$1/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'config-read-once',
      comment: 'Settings are read where the process starts and handed on as arguments.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(main\\.ts$|commands/)' },
      to: { path: '^src/config\\.ts$' },
    },
    {
      name: 'src-without-tests-and-tools',
      comment: 'What is shipped needs nothing of what only developers have.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|tools|examples|bench|explorer|graphiql|landing)/' },
    },
    {
      name: 'pages-are-clients',
      comment:
        'A page asks the service over HTTP; of another page it shares nothing but what the build knows.',
      severity: 'error',
      from: { path: '^(explorer|graphiql|landing)/', pathNot: 'vite\\.config\\.ts$' },
      to: { path: '^(src|test|tools|bench|explorer|graphiql|landing)/', pathNot: '^$1/' },
    },
    {
      name: 'explorer-rules-without-components',
      comment:
        'What a view, a link or a file is, is worked out without a page, so that it can be tested without one.',
      severity: 'error',
      from: { path: '^explorer/.*\\.ts$' },
      to: { path: '^explorer/.*\\.tsx$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'examples-are-clients',
      comment: 'An example asks the service over HTTP, as the programs do for which it is an example.',
      severity: 'error',
      from: { path: '^examples/' },
      to: { path: '^(src|test|tools)/' },
    },
    {
      name: 'api-tests-through-the-api',
      comment: 'An API test asks the service as a client does; a resolver is not called by hand.',
      severity: 'error',
      from: { path: '^test/api/' },
      to: { path: 'resolvers\\.ts$' },
    },
    {
      name: 'local-neo4j-only-runs-a-server',
      comment: 'Getting, starting and stopping a server needs neither GraphQL nor the driver nor the domain.',
      severity: 'error',
      from: { path: '^src/local-neo4j/' },
      to: {
        path: `${graphqlPackages}|${driver}|^src/`,
        pathNot: '^src/(local-neo4j/|progress\\.ts$|start-error\\.ts$)',
      },
    },
    {
      name: 'loader-without-graphql',
      comment: 'Data are read and written in the same way whatever the API looks like.',
      severity: 'error',
      from: { path: '^src/(loader|data-set|import|bulk)/' },
      to: { path: `${graphqlPackages}|${generatedSchema}|-resolvers\\.ts$` },
    },
    {
      name: 'formats-are-pure',
      comment: 'A format turns text into rows and knows neither the store nor who asks for them.',
      severity: 'error',
      from: { path: '^src/import/formats/' },
      to: {
        path: '^src/',
        pathNot:
          '^src/(import/(formats/|row|import-record|record-)|vocabulary/|time/|search/name-|data-set/(read-keyed|nearest-word|compare-text))',
      },
    },
    {
      name: 'export-forms-are-pure',
      comment: 'A form turns records into text and knows neither where they come from nor where it goes.',
      severity: 'error',
      from: { path: '^src/export/formats/' },
      to: { path: '^src/', pathNot: '^src/export/(formats/|attributes|export-format|flat-text)' },
    },
    {
      name: 'src-without-dev-dependencies',
      comment: 'The container holds no dev dependencies: what src needs at run time belongs to dependencies.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'imports-resolve',
      comment: 'A typo, or a package that package.json does not list.',
      severity: 'error',
      // Its packages and the built service are there only while it runs.
      from: { pathNot: '^verify/apollo-suite/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      // Packages that are types alone have no main.
      mainFields: ['main', 'typings'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
