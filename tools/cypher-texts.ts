import ts from 'typescript';
import type { Finding, HouseFile } from './house-rules.js';

const sending = new Set(['run', 'executeQuery']);
/** What gives texts that were made from the files below cypher. */
const sources = /^(toStatement\(|schemaStatements$)/;

/** Whatever is sent to the database is a text from `cypher/` or one that stands in the code, never one made at run time. */
export function cypherTexts(files: readonly HouseFile[]): Finding {
  const problems: string[] = [];
  for (const { path, text } of files) {
    if (!/^src\/.*\.ts$/.test(path) || !/neo4j-driver|Driver\b|Session\b/.test(text)) continue;
    const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      const [first] = ts.isCallExpression(node) ? node.arguments : [];
      if (first && isSending(node) && !isKnown(first)) {
        const { line } = file.getLineAndCharacterOfPosition(first.getStart());
        problems.push(`${path}:${line + 1} sends ${first.getText()}, which is no text of cypher/`);
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return { problems };
}

function isSending(node: ts.Node): boolean {
  return (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    sending.has(node.expression.name.text)
  );
}

function isKnown(text: ts.Expression): boolean {
  if (ts.isStringLiteral(text) || ts.isNoSubstitutionTemplateLiteral(text)) return true;
  if (ts.isIdentifier(text)) return sources.test(originOf(text));
  // `EXPLAIN` before a known text is known too.
  if (!ts.isTemplateExpression(text) || text.head.text !== 'EXPLAIN ') return false;
  const [only, ...others] = text.templateSpans;
  return (
    others.length === 0 &&
    only?.literal.text === '' &&
    ts.isIdentifier(only.expression) &&
    isKnown(only.expression)
  );
}

/** The expression from which a name is taken apart, in the nearest block around it; an empty text for any other name. */
function originOf(name: ts.Identifier): string {
  for (let around: ts.Node = name; !ts.isSourceFile(around); around = around.parent) {
    if (ts.isForOfStatement(around) && declares(around.initializer, name.text))
      return around.expression.getText();
    if (!ts.isBlock(around)) continue;
    for (const statement of around.statements) {
      if (!ts.isVariableStatement(statement) || !declares(statement.declarationList, name.text)) continue;
      return statement.declarationList.declarations[0]?.initializer?.getText() ?? '';
    }
  }
  return '';
}

/** Whether `const { name } = …` is what this declares. */
function declares(list: ts.Node, name: string): boolean {
  if (!ts.isVariableDeclarationList(list) || list.declarations.length !== 1) return false;
  const [{ name: pattern } = { name: undefined }] = list.declarations;
  if (!pattern || !ts.isObjectBindingPattern(pattern)) return false;
  return pattern.elements.some((element) => !element.propertyName && element.name.getText() === name);
}
