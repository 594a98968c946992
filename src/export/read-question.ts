import {
  coerceInputValue,
  type FieldNode,
  type GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import type { AsOfGiven } from '../clocks.js';
import { checkArguments } from '../http/check-arguments.js';
import type { FieldCall } from '../http/field-calls.js';
import { type IdCondition, idConditions } from '../http/id-conditions.js';
import type { RelationWhere } from '../schema.generated.js';
import { withoutSchemaNames } from '../without-schema-names.js';

/** What is wrong with one parameter, or with a place in it as in `where.typeIn[0]`, in words that say what would be right. */
export type Mistake = { readonly parameter: string; readonly message: string };

/** What is to be exported; `told` is the filter as it was given, `ids` have still to be looked up. */
export type ExportQuestion = {
  readonly where: RelationWhere | null;
  readonly told: object | null;
  readonly asOf: AsOfGiven;
  readonly ids: readonly IdCondition[];
};

/** Parameters by name, each as often as it was given. */
export type GivenParameters = ReadonlyMap<string, readonly string[]>;

/** Names of parameters, in the order in which people are told of them; only `source` may be given more than once. */
const exportParameters = ['where', 'validAt', 'knownAt', 'reading', 'source'] as const;

/** Of longer lists the nearest word is told. */
const fewWords = 20;

/** Where `relations` stands in an operation: the same checks are made here. */
const relations = (parse('{ relations }').definitions[0] as OperationDefinitionNode).selectionSet
  .selections[0] as FieldNode;

/** The types by which parameters are read; `tellsWords` is whether mistakes may name other words of them. */
export type QuestionSchema = { readonly schema: GraphQLSchema; readonly tellsWords: boolean };

/** Reads the parameters by the schema's own types for `relations(where:, asOf:)`; tells all mistakes that can be seen without the database. */
export function readQuestion(
  given: GivenParameters,
  { schema, tellsWords }: QuestionSchema,
): { readonly question: ExportQuestion; readonly mistakes: readonly Mistake[] } {
  const mistakes: Mistake[] = [...wrongNames(given)];
  const note = (parameter: string, message: string) => void mistakes.push({ parameter, message });
  const sent = [...given].flat(2).join(' ');
  const inWords: Tell = (place, message, right) =>
    note(place, tellsWords ? `${message.replace(/[.?]$/, '')}${right}.` : withoutSchemaNames(message, sent));
  const told = withSources(parseWhere(given.get('where')?.[0], tellsWords, note), given.get('source'), note);
  const where = coerced(inputType(schema, 'RelationWhere'), told, inWords, 'where') as RelationWhere | null;
  const clocks = Object.fromEntries(
    (['validAt', 'knownAt', 'reading'] as const).flatMap((name) => {
      const value = given.get(name)?.[0];
      return value === undefined ? [] : [[name, value]];
    }),
  );
  const asOf = coerced(inputType(schema, 'AsOf'), clocks, inWords) as AsOfGiven;
  const call = callOf(schema, { where, asOf });
  for (const error of checkArguments([call], () => {})) note(...renamed(error));
  const ids = idConditions([call]).map((condition) => ({
    ...condition,
    argument: ownName(condition.argument),
  }));
  return { question: { where, told, asOf, ids }, mistakes };
}

function wrongNames(given: GivenParameters): Mistake[] {
  return [...given].flatMap(([parameter, values]) => {
    if (!exportParameters.some((name) => name === parameter))
      return [
        {
          parameter,
          message: `There is no parameter "${parameter}"; there are ${exportParameters.join(', ')}.`,
        },
      ];
    if (parameter === 'source' || values.length === 1) return [];
    return [{ parameter, message: `${parameter} is given ${values.length} times; right would be once.` }];
  });
}

function parseWhere(
  text: string | undefined,
  tellsWords: boolean,
  note: (parameter: string, message: string) => void,
): object | null {
  if (text === undefined) return null;
  const expected = `right would be an object${tellsWords ? ' of RelationWhere, such as {"typeIn":["FUNDS"]}' : ''}`;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && !Array.isArray(value)) return value;
    note('where', `where is no object; ${expected}.`);
  } catch (error) {
    note('where', `where is no JSON (${error instanceof Error ? error.message : error}); ${expected}.`);
  }
  return null;
}

function withSources(
  where: object | null,
  source: readonly string[] | undefined,
  note: (parameter: string, message: string) => void,
): object | null {
  if (source === undefined) return where;
  if (where && 'source' in where)
    note('source', 'source is given in where as well; right would be one of both.');
  return { ...where, source };
}

/** Hears of a mistake, and of the words that would be right. */
type Tell = (place: string, message: string, right: string) => void;

function coerced(type: GraphQLInputType, value: object | null, tell: Tell, name?: string): unknown {
  return coerceInputValue(value, type, (path, invalid, { message }) => {
    const place = path.reduce<string>(
      (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${key}` : key),
      name ?? '',
    );
    const given = typeof invalid === 'object' ? '' : ` is ${JSON.stringify(invalid)}`;
    tell(place, `${place}${given}: ${message}`, rightWords(typeAt(type, path)));
  });
}

/** The type of a place in a value of a type. */
function typeAt(type: GraphQLInputType, path: readonly (string | number)[]): GraphQLInputType {
  return path.reduce<GraphQLInputType>((outer, key) => {
    const bare = getNullableType(outer);
    if (isListType(bare)) return bare.ofType;
    return isInputObjectType(bare) ? (bare.getFields()[key]?.type ?? outer) : outer;
  }, type);
}

/** All words of a type that has few. */
function rightWords(type: GraphQLInputType): string {
  const bare = getNullableType(type);
  const words = isEnumType(bare) ? bare.getValues().map(({ name }) => name) : [];
  return words.length === 0 || words.length > fewWords ? '' : `; right would be ${words.join(', ')}`;
}

function callOf(schema: GraphQLSchema, args: Readonly<Record<string, unknown>>): FieldCall {
  const inputs = schema.getQueryType()?.getFields()['relations']?.args ?? [];
  return { node: relations, coordinates: ['Query.relations'], args, inputs };
}

function inputType(schema: GraphQLSchema, name: string): GraphQLInputType {
  const type = schema.getType(name);
  if (!isInputType(type)) throw new Error(`the schema has no input ${name}`);
  return type;
}

function renamed({ message, extensions }: GraphQLError): [parameter: string, message: string] {
  return [ownName(String(extensions['argument'])), ownName(message)];
}

// As parameters they stand alone.
function ownName(text: string): string {
  return text.replaceAll(/\brelations\.(asOf\.)?/g, '');
}
