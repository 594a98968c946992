import type { Api } from './api.js';

/** A page of a list, or a whole list as if it were one page. */
export type PageOf<Item> = {
  totalCount: number;
  nodes: Item[];
  edges: { cursor: string; node: { id: string } }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
};

/** What `allPages` needs of a page; to be put beside its nodes. */
export const pageFields = /* GraphQL */ `
  totalCount
  edges { cursor node { id } }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
`;

/** The lists of Query, each with the type of its filter. */
const filterTypes = {
  actors: 'ActorWhere',
  relations: 'RelationWhere',
  events: 'EventWhere',
  claims: 'ClaimWhere',
  quantities: 'QuantityWhere',
  sources: 'SourceWhere',
} as const;

/** The name of a list of Query. */
export type QueryList = keyof typeof filterTypes;

/** Reads a list to its end; `page` gets the cursor after which to go on. Throws where pages and count disagree. */
export async function allPages<Item>(
  page: (after: string | null) => Promise<PageOf<Item>>,
): Promise<PageOf<Item>> {
  const first = await page(null);
  const pages = [first];
  for (let last = first; last.pageInfo.hasNextPage; pages.push(last))
    last = await page(last.pageInfo.endCursor);
  const [nodes, edges] = [pages.flatMap((one) => one.nodes), pages.flatMap((one) => one.edges)];
  for (const [index, { totalCount, pageInfo }] of pages.entries())
    if (totalCount !== nodes.length || pageInfo.hasPreviousPage !== index > 0)
      throw new Error(
        `page ${index + 1} of ${nodes.length} items: ${JSON.stringify({ totalCount, pageInfo })}`,
      );
  const endCursor = edges.at(-1)?.cursor ?? null;
  return { ...first, nodes, edges, pageInfo: { ...first.pageInfo, hasNextPage: false, endCursor } };
}

/** Every item of a list of Query that fits `where`, with its id and whatever `selection` tells, in the order of the list. */
export async function readAll<Item extends object = object>(
  api: Pick<Api, 'ask'>,
  list: QueryList,
  selection = '',
  where: object | null = null,
): Promise<({ id: string } & Item)[]> {
  const query = `query All($where: ${filterTypes[list]}, $after: String) {
    list: ${list}(where: $where, first: 200, after: $after) { nodes { id ${selection} } ${pageFields} }
  }`;
  const { nodes } = await allPages(async (after) => {
    const { list: page } = await api.ask<{ list: PageOf<{ id: string } & Item> }>(query, { where, after });
    return page;
  });
  return nodes;
}
