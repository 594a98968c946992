import { type DefinitionNode, type DocumentNode, Kind, print } from 'graphql';

/** The text of a document in one form, however it was laid out and in whatever order its operation and fragments stand. */
export function documentText({ definitions }: DocumentNode): string {
  const texts = definitions.map((definition) => ({ place: placeOf(definition), text: print(definition) }));
  texts.sort((one, other) => (one.place < other.place ? -1 : 1));
  return texts.map(({ text }) => text).join('\n\n');
}

function placeOf(definition: DefinitionNode): string {
  const name = 'name' in definition ? definition.name?.value : undefined;
  return `${definition.kind === Kind.OPERATION_DEFINITION ? 0 : 1} ${name ?? ''}`;
}
