import { describe, expect, it } from 'vitest';
import { fileLengths, leftovers, unnumberedTasks, writtenAny } from '../../../tools/house-rules.js';

// Put together here so that the rule does not find them in this file.
const todo = ['TO', 'DO'].join('');
const fixme = ['FIX', 'ME'].join('');

const lines = (count: number): string => `${Array(count).fill('const a = 1;').join('\n')}\n`;

describe('a task noted in code', () => {
  it.each([`// ${todo}: later`, `# ${fixme} #12`, `${todo} soon (#12)`])(
    'without its issue is found: %s',
    (line) => {
      const files = [{ path: 'src/a.ts', text: `const a = 1;\n${line}\n` }];
      expect(unnumberedTasks(files).problems).toEqual([`src/a.ts:2 ${line}`]);
    },
  );

  it.each([`// ${todo}(#12): later`, `# ${todo} #12`, '// mastodon'])('passes: %s', (line) => {
    expect(unnumberedTasks([{ path: 'src/a.ts', text: line }]).problems).toEqual([]);
  });
});

describe('file lengths', () => {
  it('are refused above 250 lines in style sheets and components too', () => {
    const files = [
      { path: 'graphiql/long.css', text: lines(251) },
      { path: 'graphiql/long.tsx', text: lines(251) },
    ];
    expect(fileLengths(files).problems).toEqual([
      'graphiql/long.css has 251 lines, 250 are the most',
      'graphiql/long.tsx has 251 lines, 250 are the most',
    ]);
  });

  it('are refused above 250 lines, in what is written by hand only', () => {
    const files = [
      { path: 'test/fits.test.ts', text: lines(250) },
      { path: 'test/long.test.ts', text: lines(251) },
      { path: 'src/long.generated.ts', text: lines(900) },
      { path: 'schema.graphql', text: lines(900) },
    ];
    expect(fileLengths(files).problems).toEqual(['test/long.test.ts has 251 lines, 250 are the most']);
  });

  it('demand as many lines of tests as of source and tell the median', () => {
    const source = [10, 20, 90].map((count) => ({ path: `src/of-${count}.ts`, text: lines(count) }));
    const tests = (count: number) => [{ path: 'test/a.test.ts', text: lines(count) }];
    expect(fileLengths([...source, ...tests(119)]).problems).toEqual([
      '119 lines of tests for 120 lines of source',
    ]);
    expect(fileLengths([...source, ...tests(120)])).toEqual({
      problems: [],
      note: 'median in src 20 lines; 120 of source, 120 of tests',
    });
  });
});

describe('any', () => {
  it('is found as a type, wherever it stands', () => {
    const text =
      'const a = 1;\nconst b: Map<string, any> = new Map();\nfunction f(x = 1 as any) { return x; }\n';
    expect(writtenAny([{ path: 'test/a.ts', text }]).problems).toEqual([
      'test/a.ts:2 any',
      'test/a.ts:3 any',
    ]);
  });

  it('passes as a word, and in generated files', () => {
    const files = [
      { path: 'src/a.ts', text: "// any\nconst any = 'any'; export { any };\n" },
      { path: 'src/a.generated.ts', text: 'export type Maybe = any;\n' },
    ];
    expect(writtenAny(files).problems).toEqual([]);
  });
});

describe('leftovers', () => {
  it('are generated files that codegen.ts does not list, and compiled ones beside their source', () => {
    const generated = [
      'src/old.generated.ts',
      'src/new.generated.ts',
      'a/generated/b.ts',
      'b/generated/b.ts',
    ];
    const paths = [...generated, 'src/a.ts', 'src/a.js', 'test/b.js.map'];
    const files = paths.map((path) => ({ path, text: '' }));
    expect(leftovers(files, ['src/new.generated.ts', 'a/generated/']).problems).toEqual([
      'src/old.generated.ts comes from nothing in codegen.ts',
      'b/generated/b.ts comes from nothing in codegen.ts',
      'src/a.js comes from nothing in codegen.ts',
      'test/b.js.map comes from nothing in codegen.ts',
    ]);
  });
});
