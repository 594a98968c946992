import { type ASTNode, GraphQLError, GraphQLScalarType, Kind, print } from 'graphql';
import { EdtfError } from './time/edtf-error.js';
import { readPeriod } from './time/period.js';

/** Dates and periods go through as their own text; what is outside the profile is refused. */
export const EDTF = textScalar('EDTF', (text, node) => {
  try {
    readPeriod(text);
  } catch (error) {
    if (error instanceof EdtfError) throw refused(error.problem, error.expected, node);
    throw error;
  }
});

/** Instants go through as their own text. */
export const DateTime = textScalar('DateTime', (text, node) => {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(text) || Number.isNaN(Date.parse(text)))
    throw refused(`"${text}" is no instant`, 'one such as 2021-07-26T00:00:00Z', node);
});

/** `check` gets the place in the operation as well, where the text stands in it and not among the variables. */
function textScalar(
  name: string,
  check: (text: string, node?: ASTNode) => void,
): GraphQLScalarType<string, string> {
  return new GraphQLScalarType<string, string>({
    name,
    serialize: String,
    parseValue: (value) => {
      if (typeof value !== 'string') throw refused(`${JSON.stringify(value)} is no text`, `${name} as text`);
      check(value);
      return value;
    },
    parseLiteral: (node) => {
      if (node.kind !== Kind.STRING) throw refused(`${print(node)} is no text`, `${name} in quotes`, node);
      check(node.value, node);
      return node.value;
    },
  });
}

function refused(problem: string, expected: string, node?: ASTNode): GraphQLError {
  return new GraphQLError(`${problem}; right would be ${expected}.`, {
    nodes: node ?? null,
    // What is around it names the argument, and knows whether only a part of all dates is right there.
    extensions: { code: 'BAD_USER_INPUT', problem, expected },
  });
}
