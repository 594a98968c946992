import { describe, expect, it } from 'vitest';
import { firstPasswordCommand, serverCommand } from '../../../src/local-neo4j/server-command.js';

const place = {
  home: '/data/neo4j',
  distributionDir: '/jars',
  heapMegabytes: 700,
  shortLived: false,
  archiving: ['-XX:SharedArchiveFile=/jars/classes.jsa'],
};

describe('the command of the server', () => {
  const command = serverCommand('/jdk/bin/java', place);

  it('runs the entry point of the Community edition on its own home', () => {
    const start = command.indexOf('org.neo4j.server.CommunityEntryPoint');
    expect(command.slice(start + 1)).toEqual([
      '--home-dir=/data/neo4j',
      '--config-dir=/data/neo4j/conf',
      '--console-mode',
    ]);
  });

  it('has the jars of server and plugins on its class path', () => {
    expect(command[command.indexOf('-cp') + 1]).toBe('/jars/plugins/*:/jars/lib/*');
  });

  it('reserves the whole heap at once', () => {
    expect(command).toEqual(expect.arrayContaining(['-Xms700m', '-Xmx700m']));
  });

  it('spares the work of the optimising compiler when the server will not live long', () => {
    expect(command).not.toContain('-XX:TieredStopAtLevel=1');
    const shortLived = serverCommand('java', { ...place, shortLived: true });
    expect(shortLived).toContain('-XX:TieredStopAtLevel=1');
    expect(shortLived).not.toContain('-XX:+UseG1GC');
  });

  it('is told of the archive of its classes', () => {
    expect(command).toContain('-XX:SharedArchiveFile=/jars/classes.jsa');
  });

  it('sets a locale in which Java opens folders of any name', () => {
    expect(command.slice(0, 3)).toEqual(['env', 'LC_ALL=C.UTF-8', '/jdk/bin/java']);
  });
});

describe('the command for the first password', () => {
  const command = firstPasswordCommand('java', place, '/data/neo4j/password');

  it('names the file of the password, never the password', () => {
    expect(command.slice(-3)).toEqual(['dbms', 'set-initial-password', '@/data/neo4j/password']);
  });

  it('names the home, without which the tool would silently take another', () => {
    expect(command).toEqual(
      expect.arrayContaining(['NEO4J_HOME=/data/neo4j', 'NEO4J_CONF=/data/neo4j/conf', 'java']),
    );
  });
});
