import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { EdtfError } from './time/edtf-error.js';
import { readPeriod } from './time/period.js';

/** Dates and periods go through as their own text; what is outside the profile is refused. */
export const EDTF = textScalar('EDTF', (text) => {
  try {
    readPeriod(text);
  } catch (error) {
    if (error instanceof EdtfError) throw refused(error.problem, error.expected);
    throw error;
  }
});

/** Instants go through as their own text. */
export const DateTime = textScalar('DateTime', (text) => {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(text) || Number.isNaN(Date.parse(text)))
    throw refused(`"${text}" is no instant`, 'one such as 2021-07-26T00:00:00Z');
});

function textScalar(name: string, check: (text: string) => void): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    if (typeof value !== 'string') throw refused(`${JSON.stringify(value)} is no text`, `${name} as text`);
    check(value);
    return value;
  };
  return new GraphQLScalarType<string, string>({
    name,
    serialize: String,
    parseValue: parse,
    parseLiteral: (node) => {
      if (node.kind !== Kind.STRING) throw refused(`${node.kind} is no text`, `${name} in quotes`);
      return parse(node.value);
    },
  });
}

function refused(problem: string, expected: string): GraphQLError {
  return new GraphQLError(`${problem}; right would be ${expected}.`, {
    extensions: { code: 'BAD_USER_INPUT', expected },
  });
}
