import { type FragmentDefinitionNode, Kind, type SelectionSetNode, type ValidationRule } from 'graphql';
import { limitExceeded } from './limits.js';

/** Counts the fields of each operation at its root, those of its fragments included. */
export function rootFieldsRule(allowed: number): ValidationRule {
  return (context) => {
    const known = new Map<FragmentDefinitionNode, number>();
    const ofFragment = (name: string): number => {
      const fragment = context.getFragment(name);
      if (!fragment) return 0;
      const counted = known.get(fragment);
      if (counted !== undefined) return counted;
      // One that spreads itself is refused elsewhere.
      known.set(fragment, 0);
      const count = ofSelection(fragment.selectionSet);
      known.set(fragment, count);
      return count;
    };
    const ofSelection = ({ selections }: SelectionSetNode): number =>
      selections.reduce((sum, selection) => {
        if (selection.kind === Kind.FIELD) return sum + 1;
        if (selection.kind === Kind.INLINE_FRAGMENT) return sum + ofSelection(selection.selectionSet);
        return sum + ofFragment(selection.name.value);
      }, 0);
    return {
      OperationDefinition(operation) {
        const found = ofSelection(operation.selectionSet);
        if (found > allowed)
          context.reportError(limitExceeded('rootFields', allowed, found, { nodes: operation }));
      },
    };
  };
}
