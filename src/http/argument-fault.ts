import { type ASTNode, GraphQLError } from 'graphql';

/** What is wrong with one argument; `problem` names it. */
export type ArgumentFault = { argument: string; problem: string; given: unknown; expected: string };

/** A fault as the error that a client is told. */
export function toldFault(node: ASTNode, { problem, ...about }: ArgumentFault): GraphQLError {
  return badInput(node, `${problem}; right would be ${about.expected}.`, about);
}

/** BAD_USER_INPUT at a place of the operation, answered with status 400. */
export function badInput(node: ASTNode, message: string, about: Partial<ArgumentFault>): GraphQLError {
  return new GraphQLError(message, {
    nodes: node,
    extensions: { code: 'BAD_USER_INPUT', ...about, http: { status: 400 } },
  });
}
