import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** A file of the project, its path from the root with slashes. */
export type HouseFile = { path: string; text: string };

/** What a rule found: a line for each problem, and a few words worth telling either way. */
export type Finding = { problems: string[]; note?: string };

const longest = 250;

/** The files that git knows or would take up, without the lock file and anything binary. */
export function projectFiles(root: string): HouseFile[] {
  const list = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
  });
  return [...new Set(list.toString().split('\0'))]
    .filter((path) =>
      /\.(tsx?|mjs|js|map|graphql|cypher|ya?ml|css|html|sh)$|(^|\/)(Dockerfile|run)$/.test(path),
    )
    .filter((path) => existsSync(`${root}/${path}`))
    .map((path) => ({ path, text: readFileSync(`${root}/${path}`, 'utf8') }));
}

/** A task noted in code counts as known only with the number of its issue. */
export function unnumberedTasks(files: readonly HouseFile[]): Finding {
  const task = /\bFIXME\b|\bTODO\b(?! ?\(?#\d)/;
  return {
    problems: files.flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, at) => (task.test(line) ? [`${path}:${at + 1} ${line.trim()}`] : [])),
    ),
  };
}

/** No hand-written TypeScript or style sheet over 250 lines, and no fewer lines of tests than of source. */
export function fileLengths(files: readonly HouseFile[]): Finding {
  const lengths = handWritten(files, /\.(tsx?|css)$/).map(({ path, text }) => ({
    path,
    lines: text.trimEnd().split('\n').length,
  }));
  const source = lengths.filter(({ path }) => path.startsWith('src/')).map(({ lines }) => lines);
  const tests = lengths.filter(({ path }) => path.startsWith('test/')).map(({ lines }) => lines);
  const problems = lengths
    .filter(({ lines }) => lines > longest)
    .map(({ path, lines }) => `${path} has ${lines} lines, ${longest} are the most`);
  if (sum(tests) < sum(source))
    problems.push(`${sum(tests)} lines of tests for ${sum(source)} lines of source`);
  const note = `median in src ${median(source)} lines; ${sum(source)} of source, ${sum(tests)} of tests`;
  return { problems, note };
}

/** `any` in hand-written TypeScript, wherever it stands as a type. */
export function writtenAny(files: readonly HouseFile[]): Finding {
  const problems: string[] = [];
  for (const { path, text } of handWritten(files, /\.tsx?$/)) {
    const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
    const visit = (node: ts.Node): void => {
      if (node.kind === ts.SyntaxKind.AnyKeyword) {
        problems.push(`${path}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1} any`);
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return { problems };
}

/** Generated files that nothing generates any more, and compiled ones that lie beside their source. */
export function leftovers(files: readonly HouseFile[], generated: readonly string[]): Finding {
  const problems = files
    .map(({ path }) => path)
    .filter((path) =>
      isGenerated(path) ? !comesFromOne(path, generated) : /^(src|test)\/.*\.js(\.map)?$/.test(path),
    )
    .map((path) => `${path} comes from nothing in codegen.ts`);
  return { problems };
}

// Either a file by itself, or a folder of them with a slash at its end.
function comesFromOne(path: string, generated: readonly string[]): boolean {
  return generated.some((one) => (one.endsWith('/') ? path.startsWith(one) : path === one));
}

function isGenerated(path: string): boolean {
  return path.endsWith('.generated.ts') || path.includes('/generated/');
}

function handWritten(files: readonly HouseFile[], names: RegExp): HouseFile[] {
  return files.filter(({ path }) => names.test(path) && !isGenerated(path));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
