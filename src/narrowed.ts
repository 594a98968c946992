import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from './context.js';

/** Sources to which an answer is narrowed, as a caller gives them; missing where not at all. */
type Given = readonly string[] | null | undefined;

/** A field's conditions with the sources that hold at it, given there or above; those given there hold for all below from now on. */
export function narrowed<Where extends { readonly source?: Given }>(
  where: Where | null | undefined,
  { narrowedTo }: Pick<Context, 'narrowedTo'>,
  info: Pick<GraphQLResolveInfo, 'path'>,
): Omit<Where, 'source'> & { readonly source: readonly string[] | null } {
  return { ...(where as Where), source: narrowedTo.at(info, where?.source ?? null) };
}
