import {
  type FieldNode,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

type Info = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'variableValues'>;

/** Where an operation selects the relations of the actors that a field gives, itself or through fragments, in the order of its text; what is skipped is not among them. */
export function selectedRelations({ fieldNodes, fragments, variableValues }: Info): readonly FieldNode[] {
  const found: FieldNode[] = [];
  const look = (selected: SelectionSetNode | undefined): void => {
    for (const part of selected?.selections ?? []) {
      if (isSkipped(part, variableValues)) continue;
      if (part.kind === Kind.FIELD) {
        if (part.name.value === 'relations') found.push(part);
        continue;
      }
      const fragment = part.kind === Kind.FRAGMENT_SPREAD ? fragments[part.name.value] : part;
      if ((fragment?.typeCondition?.name.value ?? 'Actor') === 'Actor') look(fragment?.selectionSet);
    }
  };
  for (const { selectionSet } of fieldNodes) look(selectionSet);
  return found;
}

function isSkipped(part: SelectionNode, variables: Info['variableValues']): boolean {
  if (!part.directives?.length) return false;
  const skip = getDirectiveValues(GraphQLSkipDirective, part, variables);
  const include = getDirectiveValues(GraphQLIncludeDirective, part, variables);
  return skip?.['if'] === true || include?.['if'] === false;
}
