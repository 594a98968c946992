import { join } from 'node:path';
import { homeArgument } from './orphan.js';

/** The folders and the memory with which one server is run. */
export type ServerPlace = { home: string; distributionDir: string; heapMegabytes: number };

// What Neo4j's own launcher passes from the settings file that comes with its archive, without the diagnostics.
// Without --add-opens it cannot advise the system on its log files, and warns of that at each of them.
const JVM_OPTIONS = [
  '-XX:+UseG1GC',
  '-XX:-OmitStackTraceInFastThrow',
  '-XX:+DisableExplicitGC',
  '-Djdk.nio.maxCachedBufferSize=1024',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Dio.netty.leakDetection.level=DISABLED',
  '-Dlog4j2.disable.jmx=true',
  '-Dfile.encoding=UTF-8',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
];

// Under a plain "C" locale Java cannot open folders whose names go beyond ASCII.
const UTF_8 = 'LC_ALL=C.UTF-8';

/** The command that runs the server itself, as Neo4j's launcher would, which spares the launcher's own JVM. */
export function serverCommand(java: string, { home, distributionDir, heapMegabytes }: ServerPlace): string[] {
  return [
    'env',
    UTF_8,
    java,
    '-cp',
    `${join(distributionDir, 'plugins', '*')}:${join(distributionDir, 'lib', '*')}`,
    ...JVM_OPTIONS,
    `-Xms${heapMegabytes}m`,
    `-Xmx${heapMegabytes}m`,
    'org.neo4j.server.CommunityEntryPoint',
    homeArgument(home),
    `--config-dir=${join(home, 'conf')}`,
    // Otherwise it says nothing on its standard output, not even why it ends.
    '--console-mode',
  ];
}

/** The command that sets the first password from a file, which keeps it out of the list of processes. */
export function firstPasswordCommand(
  java: string,
  { home, distributionDir }: ServerPlace,
  file: string,
): string[] {
  return [
    'env',
    UTF_8,
    `NEO4J_HOME=${home}`,
    `NEO4J_CONF=${join(home, 'conf')}`,
    java,
    // One short task: to start fast matters more than to run fast.
    '-XX:TieredStopAtLevel=1',
    '-XX:+UseSerialGC',
    '-cp',
    join(distributionDir, 'lib', '*'),
    'org.neo4j.cli.AdminTool',
    'dbms',
    'set-initial-password',
    `@${file}`,
  ];
}
