import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.js';
import { refusal } from '../support/refused-settings.js';

describe('who may read', () => {
  it.each(['0.0.0.0', '::', '192.168.1.7', 'my-host.example.org', '128.0.0.1'])(
    'refuses to let anybody read at %s, unless that is said or a token is asked for',
    (HOST) => {
      const { message } = refusal({ HOST });
      expect(message).toMatch(new RegExp(`^HOST is "${HOST}", which other machines can reach`));
      for (const right of ['READ_TOKEN', 'JWT_KEYS', 'PUBLIC_READING=true', 'HOST=127.0.0.1'])
        expect(message).toContain(right);
      refusal({ HOST, WRITE_TOKEN: 'sixteen-or-more!' });
      expect(readConfig({ HOST, READ_TOKEN: 'sixteen-or-more!' }).host).toBe(HOST);
      expect(readConfig({ HOST, PUBLIC_READING: 'true' }).reading).toBeNull();
    },
  );

  it.each(['127.0.0.1', '127.3.2.1', '::1', 'localhost'])(
    'lets everybody of this machine read at %s',
    (HOST) => expect(readConfig({ HOST }).reading).toBeNull(),
  );

  it.each(['JWT_KEYS', 'JWT_ISSUER', 'JWT_AUDIENCE'])('refuses %s without its like', (name) => {
    const { message } = refusal({ [name]: 'x' });
    for (const other of ['JWT_KEYS', 'JWT_ISSUER', 'JWT_AUDIENCE'])
      expect(message.includes(`${other} is not set; right would be `)).toBe(other !== name);
  });

  it('lets who may write also read, where a token is asked for', () => {
    const WRITE_TOKEN = 'sixteen-or-more!';
    expect(readConfig({ WRITE_TOKEN }).reading).toBeNull();
    expect(readConfig({ WRITE_TOKEN, READ_TOKEN: 'sixteen-or-more?' }).reading).toEqual({
      tokens: ['sixteen-or-more?', WRITE_TOKEN],
      jwt: null,
    });
  });
});
