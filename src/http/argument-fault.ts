/** What is wrong with one argument; `problem` names it. */
export type ArgumentFault = { argument: string; problem: string; given: unknown; expected: string };
