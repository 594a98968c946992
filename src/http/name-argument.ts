import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  parse,
  type ValueNode,
  visit,
} from 'graphql';
import { type EnumValues, enumFault } from './enum-values.js';
import { oneDay } from './time-faults.js';

/** A value that an operation writes out; of the default of a variable the place begins with the variable. */
type Written = { readonly place: string; readonly node: ValueNode };

/** The refusal of a scalar or of an enum with its argument named, and with what would be right there; any other error as it came. */
export function nameArgument(error: GraphQLError, enums: EnumValues): GraphQLError {
  const fault = scalarFault(error) ?? enumFault(error.message, enums);
  const argument = fault && argumentOf(error, fault.problem);
  if (!argument) return error;
  const right = argument.endsWith('.validAt') ? oneDay : fault.expected;
  return new GraphQLError(`${argument}: ${fault.problem}; right would be ${right}.`, {
    nodes: error.nodes ?? null,
    extensions: { code: 'BAD_USER_INPUT', argument, expected: right },
  });
}

function scalarFault({ extensions: { problem, expected } }: GraphQLError) {
  return problem === undefined ? null : { problem: String(problem), expected: String(expected) };
}

// Scalars and enums are told the value alone, so the place is found where the error points to: at a literal, or at the definition of a variable.
function argumentOf({ source, positions, message }: GraphQLError, problem: string): string | null {
  const [position] = positions ?? [];
  if (!source || position === undefined) return null;
  const values = writtenIn(parse(source), position);
  const place =
    placeInVariable(message.slice(0, message.lastIndexOf(`; ${problem}`))) ??
    values.find(({ node }) => node.loc?.start === position)?.place;
  const [, variable, inner] = /^\$(\w+)(.*)$/.exec(place ?? '') ?? [];
  if (variable === undefined) return place ?? null;
  const use = values.find(({ node }) => node.kind === Kind.VARIABLE && node.name.value === variable);
  return use ? `${use.place}${inner}` : null;
}

// The wording of graphql-js 16 before the scalar's own; a test sends variables with a date that is none within.
function placeInVariable(message: string): string | null {
  const [, name] = /^Variable "\$(\w+)" got invalid value /.exec(message) ?? [];
  if (name === undefined) return null;
  const [, inner = ''] = / at "\w+((?:\.\w+|\[\d+\])+)"$/.exec(message) ?? [];
  return `$${name}${inner}`;
}

/** All values in the operation that has something at this position, and in the fragments. */
function writtenIn({ definitions }: DocumentNode, position: number): readonly Written[] {
  const values: Written[] = [];
  const note = (place: string, node: ValueNode) => {
    values.push({ place, node });
    if (node.kind === Kind.LIST)
      for (const [at, item] of node.values.entries()) note(`${place}[${at}]`, item);
    if (node.kind === Kind.OBJECT)
      for (const { name, value } of node.fields) note(`${place}.${name.value}`, value);
  };
  const isMeant = ({ kind, loc }: OperationDefinitionNode | FragmentDefinitionNode) =>
    kind === Kind.FRAGMENT_DEFINITION || (loc && loc.start <= position && position < loc.end);
  for (const definition of definitions)
    if ('selectionSet' in definition && isMeant(definition))
      visit(definition, {
        VariableDefinition: ({ variable, defaultValue }) => {
          if (defaultValue) note(`$${variable.name.value}`, defaultValue);
        },
        Field: ({ name, arguments: given = [] }) => {
          for (const argument of given) note(`${name.value}.${argument.name.value}`, argument.value);
        },
      });
  return values;
}
