import type { ApolloServerPlugin, BaseContext } from '@apollo/server';

/** What is to be told of an answer with data in `extensions.answer`; null for nothing. */
export type DescribeAnswer<Context extends BaseContext> = (
  context: Context,
  data: object,
) => Promise<object | null>;

/** Tells in `extensions.answer` how an answer can be had again. */
export function answerExtension<Context extends BaseContext>(
  describe: DescribeAnswer<Context>,
): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response: { body }, contextValue }) {
          if (body.kind !== 'single' || !body.singleResult.data) return;
          // One that was kept came with what was told of it; this context has resolved none of its clocks.
          if (body.singleResult.extensions?.['answer']) return;
          const answer = await describe(contextValue, body.singleResult.data);
          if (answer) body.singleResult.extensions = { ...body.singleResult.extensions, answer };
        },
      };
    },
  };
}
