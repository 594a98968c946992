import { parse, valueFromASTUntyped, visit } from 'graphql';

/** A question in a tab of its own, and its variables as JSON; empty where it has none. */
export type Tab = { query: string; variables: string };

/** The tab of a question; its variables are there to be changed, with the values that the question itself gives them. */
export function tabOf(question: string): Tab {
  const values: Record<string, unknown> = {};
  try {
    visit(parse(question), {
      VariableDefinition({ variable, defaultValue }) {
        if (defaultValue) values[variable.name.value] = valueFromASTUntyped(defaultValue);
      },
    });
  } catch {
    // A question that cannot be read is shown as it is; the editor says what is wrong with it.
  }
  const named = Object.keys(values).length > 0;
  return { query: question.trim(), variables: named ? JSON.stringify(values, null, 2) : '' };
}
