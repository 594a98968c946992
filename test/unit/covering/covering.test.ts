import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const covering = `${root}src/covering.js`;
const schema = `${root}src/schema.generated.js`;
const snippet = `${root}test/unit/covering/snippet.ts`;

const heading = `
  import type { Covering } from '${covering}';
  type Resolver<Result> = (parent: unknown) => Result | Promise<Result>;
  type Map = { id?: Resolver<string>; other?: Resolver<number>; when?: Resolver<Date | null>; __isTypeOf?: Resolver<boolean> };
`;

const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
const host = ts.createCompilerHost(options);
let program: ts.Program | undefined;

/** What the compiler has against a snippet, with the project's own settings; nothing when it compiles. */
function complaints(text: string): string[] {
  const getSourceFile: ts.CompilerHost['getSourceFile'] = (name, target) =>
    name === snippet ? ts.createSourceFile(name, text, target) : host.getSourceFile(name, target);
  const fileExists = (name: string) => name === snippet || host.fileExists(name);
  program = ts.createProgram({
    rootNames: [snippet],
    options,
    host: { ...host, getSourceFile, fileExists },
    // What did not change since the last snippet is not read again.
    ...(program ? { oldProgram: program } : {}),
  });
  const file = program.getSourceFile(snippet);
  return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
    ({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '),
  );
}

// The first program reads the whole standard library.
beforeAll(() => void complaints(heading), 60_000);

describe('a resolver map', () => {
  const parent = 'type Parent = { readonly id: string };';

  it('compiles when each field has a resolver or is carried by the parent', () => {
    const text = `${heading} ${parent}
      export const map: Covering<Map, Parent> = { other: () => 1, when: () => null };`;
    expect(complaints(text)).toEqual([]);
  });

  it.each([
    ['{ other: () => 1 }', 'when'],
    ['{ when: () => null }', 'other'],
    ['{}', 'other'],
  ])('does not compile as %s: the resolver of %s is missing', (map, missing) => {
    const [complaint] = complaints(`${heading} ${parent} export const map: Covering<Map, Parent> = ${map};`);
    expect(complaint).toMatch(new RegExp(`missing.*\\b${missing}\\b`));
  });

  it('does not compile when the parent carries a field in another type and nothing turns it into the right one', () => {
    const text = (map: string) => `${heading}
      type Parent = { readonly id: string; readonly other: string; readonly when: Date | null };
      export const map: Covering<Map, Parent> = ${map};`;
    expect(complaints(text('{}'))).toEqual([expect.stringMatching(/Property 'other' is missing/)]);
    expect(complaints(text('{ other: () => 1 }'))).toEqual([]);
  });

  it('does not compile with a resolver that gives another type', () => {
    const text = `${heading} ${parent}
      export const map: Covering<Map, Parent> = { other: () => 'one', when: () => null };`;
    expect(complaints(text)).toEqual([expect.stringMatching(/not assignable to type/)]);
  });

  it('asks for no resolver of what GraphQL works out itself', () => {
    const text = `${heading}
      type Parent = { readonly id: string; readonly other: number; readonly when: null };
      export const map: Covering<Map, Parent> = {};`;
    expect(complaints(text)).toEqual([]);
  });
});

describe('the map of a type of the schema', () => {
  const text = (map: string) => `
    import type { Covering } from '${covering}';
    import type { IdentityResolvers } from '${schema}';
    import type { Identity } from '${root}src/identities/identity.js';
    declare const others: Required<Omit<IdentityResolvers, 'a' | '__isTypeOf'>>;
    export const map: Covering<IdentityResolvers, Identity> = ${map};`;

  it('does not compile without the resolver of a field that the domain type does not carry', () => {
    expect(complaints(text('others'))).toEqual([expect.stringMatching(/Property 'a' is missing/)]);
  });

  it('compiles with it', () => {
    expect(complaints(text('{ ...others, a: async () => null as never }'))).toEqual([]);
  });
});

describe('the maps of this project', () => {
  it('are all bound to what they must cover', () => {
    const files = ts.sys.readDirectory(`${root}src`, ['-resolvers.ts'], undefined, ['**/*-resolvers.ts']);
    const unbound = files.flatMap((file) => {
      const source = ts.sys.readFile(file) ?? '';
      const declared = [...source.matchAll(/^const (\w+): (\w+Resolvers)\b(?!\[)/gm)];
      return declared.map(([, name, type]) => `${file.slice(root.length)}: ${name} is only ${type}`);
    });
    expect(files.length).toBeGreaterThan(8);
    expect(unbound).toEqual([]);
  });
});
