import { describe, expect, it } from 'vitest';
import { ask, startTinyService } from './tiny-service.js';

describe('an error', () => {
  it('is told under the id of its own request while others are under way', async () => {
    const service = await startTinyService();
    try {
      const answers = await Promise.all(
        Array.from({ length: 10 }, () => ask(service.url, '{ fails waits(ms: 20) }')),
      );
      for (const { body, headers } of answers)
        expect(body.errors[0].extensions.id).toBe(headers.get('x-request-id'));
      expect(new Set(answers.map(({ headers }) => headers.get('x-request-id'))).size).toBe(10);
    } finally {
      await service.server.stop();
    }
  });
});
