import { describe, expect, it } from 'vitest';
import { serverSettings } from '../../../src/local-neo4j/server-settings.js';

const lines = serverSettings({
  boltPort: 40123,
  distributionDir: '/some where/jars',
  heapMegabytes: 501,
}).split('\n');

describe('the settings of the managed server', () => {
  it('listen on the loopback address alone, for Bolt alone', () => {
    expect(lines.filter((line) => /listen_address/.test(line))).toEqual([
      'server.default_listen_address=127.0.0.1',
      'server.bolt.listen_address=127.0.0.1:40123',
    ]);
    expect(lines).toContain('server.http.enabled=false');
    expect(lines).toContain('server.https.enabled=false');
  });

  it('take the jars from a folder outside the home of the server', () => {
    expect(lines).toContain('server.directories.lib=/some where/jars/lib');
    expect(lines).toContain('server.directories.plugins=/some where/jars/plugins');
  });

  it('give the page cache half of what the heap gets', () => {
    expect(lines).toContain('server.memory.heap.max_size=501m');
    expect(lines).toContain('server.memory.pagecache.size=251m');
  });

  it('keep queries from reading files and from reaching out to the network', () => {
    expect(lines).toContain('dbms.security.allow_csv_import_from_file_urls=false');
    expect(lines).toContain('internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0');
  });

  it('let a client notice a dead link within seconds', () => {
    expect(lines).toContain('server.bolt.connection_keep_alive=2s');
    expect(lines).toContain('server.bolt.connection_keep_alive_probes=2');
    expect(lines).toContain('server.bolt.connection_keep_alive_for_requests=ALL');
  });

  it('send no usage report', () => {
    expect(lines).toContain('dbms.usage_report.enabled=false');
  });

  it('say each thing once, one on a line', () => {
    expect(lines.pop()).toBe('');
    const names = lines.map((line) => /^([a-z_.]+)=.+$/.exec(line)?.[1]);
    expect(names).not.toContain(undefined);
    expect(new Set(names).size).toBe(names.length);
  });
});
