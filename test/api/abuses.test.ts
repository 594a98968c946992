import { afterAll, beforeAll, expect, it } from 'vitest';
import { abuses } from '../../verify/abuses.js';
import { faultOf, sendAbuse } from '../../verify/send-abuse.js';
import { testConnection } from '../support/api-data.js';
import { startTestService, type TestService } from '../support/service.js';

let service: TestService;
beforeAll(async () => {
  service = await startTestService(testConnection());
});
afterAll(() => service.stop());

it.each(abuses)(
  '$name is refused in JSON with its status, and with the limit where it is beyond one',
  async (abuse) => {
    expect(faultOf(await sendAbuse(service.url, abuse), abuse)).toBeNull();
    expect(service.log.filter(({ level }) => Number(level) >= 50)).toEqual([]);
  },
);
