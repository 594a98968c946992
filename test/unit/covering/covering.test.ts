import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import codegen from '../../../codegen.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

const heading = `
  import type { Covering } from '${root}src/covering.js';
  type Resolver<Result> = (parent: unknown) => Result | Promise<Result>;
  type Map = { id?: Resolver<string>; other?: Resolver<number>; when?: Resolver<Date | null>; __isTypeOf?: Resolver<boolean> };
`;
const bare = `${heading} type Parent = { readonly id: string }; export const map: Covering<Map, Parent> =`;
const wrong = `${heading} type Parent = { readonly id: string; readonly other: string; readonly when: null };
  export const map: Covering<Map, Parent> =`;
const whole = `${heading} type Parent = { readonly id: string; readonly other: number; readonly when: null };
  export const map: Covering<Map, Parent> =`;
const ofSchema = `
  import type { Covering } from '${root}src/covering.js';
  import type { IdentityResolvers } from '${root}src/schema.generated.js';
  import type { Identity } from '${root}src/identities/identity.js';
  declare const others: Required<Omit<IdentityResolvers, 'a' | '__isTypeOf'>>;
  export const map: Covering<IdentityResolvers, Identity> =`;

/** Snippets by what becomes of them. */
const sound = {
  'each field has a resolver, or is carried by the parent': `${bare} { other: () => 1, when: () => null };`,
  'a resolver turns what the parent carries into the right type': `${wrong} { other: () => 1 };`,
  'the parent carries all of it; what GraphQL works out itself needs no resolver': `${whole} {};`,
  'a type of the schema has all its resolvers': `${ofSchema} { ...others, a: async () => null as never };`,
};
const faulty: Record<string, [text: string, complaint: RegExp]> = {
  'one resolver is missing': [`${bare} { other: () => 1 };`, /Property 'when' is missing/],
  'the other resolver is missing': [`${bare} { when: () => null };`, /Property 'other' is missing/],
  'all resolvers are missing': [`${bare} {};`, /missing the following properties.*: other, when/],
  'the parent carries a field in another type': [`${wrong} {};`, /Property 'other' is missing/],
  'a resolver gives another type': [`${bare} { other: () => 'one', when: () => null };`, /not assignable/],
  'a type of the schema lacks one of its resolvers': [`${ofSchema} others;`, /Property 'a' is missing/],
};
const snippets = new Map(
  [...Object.entries(sound), ...Object.entries(faulty).map(([name, [text]]) => [name, text] as const)].map(
    ([name, text], index) => [name, { path: `${root}test/unit/covering/snippet-${index}.ts`, text }] as const,
  ),
);

let program: ts.Program;
/** One program for all snippets, with the project's own settings: reading the libraries takes the most time. */
beforeAll(() => {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const texts = new Map<string, string>([...snippets.values()].map(({ path, text }) => [path, text]));
  program = ts.createProgram({
    rootNames: [...texts.keys()],
    options,
    host: {
      ...host,
      fileExists: (name) => texts.has(name) || host.fileExists(name),
      getSourceFile: (name, target) => {
        const text = texts.get(name);
        return text === undefined
          ? host.getSourceFile(name, target)
          : ts.createSourceFile(name, text, target);
      },
    },
  });
});

/** What the compiler has against a snippet; nothing when it compiles. */
function complaints(name: string): string[] {
  const file = program.getSourceFile(snippets.get(name)?.path ?? '');
  if (!file) throw new Error(`there is no snippet "${name}"`);
  return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
    ({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '),
  );
}

describe('a resolver map', () => {
  it.each(Object.keys(sound))('compiles where %s', (name) => {
    expect(complaints(name)).toEqual([]);
  });

  it.each(Object.entries(faulty))('does not compile where %s', (name, [, complaint]) => {
    expect(complaints(name)).toEqual([expect.stringMatching(complaint)]);
  });
});

describe('the maps of this project', () => {
  const { config } = codegen.generates['src/schema.generated.ts'] as unknown as {
    config: { mappers: Record<string, string> };
  };
  const files = ts.sys.readDirectory(`${root}src`, ['.ts'], undefined, ['**/*resolvers.ts']);
  const text = files.map((file) => ts.sys.readFile(file) ?? '').join('\n');
  const bound = [...text.matchAll(/Covering<\s*(\w+)Resolvers,/g)].map(([, type]) => type);

  it.each(Object.keys(config.mappers))('bind that of %s to what its parent does not carry', (type) => {
    expect(bound).toContain(type);
  });

  it('bind that of the questions to everything, for nothing carries them', () => {
    expect(bound).toContain('Query');
    expect(text).toContain('Covering<QueryResolvers, object>');
  });
});
