import { join } from 'node:path';

/** What differs between one managed server and another. */
export type ServerSettings = { boltPort: number; distributionDir: string; heapMegabytes: number };

/** Writes the text of `neo4j.conf`: reachable from this computer only, Bolt only, no reading of files by queries. */
export function serverSettings({ boltPort, distributionDir, heapMegabytes }: ServerSettings): string {
  const settings: Record<string, string | number> = {
    'server.default_listen_address': '127.0.0.1',
    'server.default_advertised_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${boltPort}`,
    'server.bolt.advertised_address': `127.0.0.1:${boltPort}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',

    'server.directories.lib': join(distributionDir, 'lib'),
    'server.directories.plugins': join(distributionDir, 'plugins'),

    'server.memory.heap.initial_size': `${heapMegabytes}m`,
    'server.memory.heap.max_size': `${heapMegabytes}m`,
    'server.memory.pagecache.size': `${Math.ceil(heapMegabytes / 2)}m`,

    // A client whose link dies in mid-query then learns of it after 4 seconds, not 120.
    'server.bolt.connection_keep_alive': '2s',
    'server.bolt.connection_keep_alive_probes': 2,
    'server.bolt.connection_keep_alive_for_requests': 'ALL',
    // The default waits twice 5 seconds at every stop, after the databases are closed and nobody is connected.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': 0,

    'dbms.security.procedures.unrestricted': 'gds.*',
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    // Community has no roles, so this is the only way to keep LOAD CSV from reaching out to the network.
    'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
    'dbms.usage_report.enabled': 'false',
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}
