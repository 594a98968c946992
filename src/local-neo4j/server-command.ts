import { join } from 'node:path';
import { homeArgument } from './orphan.js';

/** Where and how one server is run; a short-lived one starts with half the work and answers slower ever after, `archiving` are the options about an archive of its classes. */
export type ServerPlace = {
  home: string;
  distributionDir: string;
  heapMegabytes: number;
  shortLived: boolean;
  archiving: readonly string[];
};

// Measured to the first answer: 10 to 13 s of processor time, against 19 to 26 s.
const SHORT_LIVED = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

// What Neo4j's own launcher passes from the settings file that comes with its archive, without the diagnostics.
// Without --add-opens it cannot advise the system on its log files, and warns of that at each of them.
const JVM_OPTIONS = [
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
export function serverCommand(
  java: string,
  { home, distributionDir, heapMegabytes, shortLived, archiving }: ServerPlace,
): string[] {
  return [
    'env',
    UTF_8,
    java,
    '-cp',
    `${join(distributionDir, 'plugins', '*')}:${join(distributionDir, 'lib', '*')}`,
    ...JVM_OPTIONS,
    ...(shortLived ? SHORT_LIVED : ['-XX:+UseG1GC']),
    ...archiving,
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
export function firstPasswordCommand(java: string, place: ServerPlace, file: string): string[] {
  return [...adminCommand(java, place, SHORT_LIVED), 'dbms', 'set-initial-password', `@${file}`];
}

/** The command that fills the database from files, in place of all that it holds; their names are told as seen from the folder in which it runs. */
export function importCommand(java: string, place: ServerPlace, told: readonly string[]): string[] {
  const options = [
    ...(place.shortLived ? SHORT_LIVED : ['-XX:+UseParallelGC']),
    // What grows with the graph it keeps outside of the heap.
    `-Xmx${place.heapMegabytes}m`,
    `-Dpolitical-relations=${homeArgument(place.home)}`,
  ];
  return [...adminCommand(java, place, options), 'database', 'import', 'full', 'neo4j', ...told];
}

/** The command that writes the database as `neo4j.dump` into a folder, in place of one that is there. */
export function dumpCommand(java: string, place: ServerPlace, folder: string): string[] {
  return dumpingCommand(java, place, 'dump', `--to-path=${folder}`);
}

/** The command that puts the `neo4j.dump` of a folder in place of the database. */
export function loadCommand(java: string, place: ServerPlace, folder: string): string[] {
  return dumpingCommand(java, place, 'load', `--from-path=${folder}`);
}

function dumpingCommand(
  java: string,
  place: ServerPlace,
  what: 'dump' | 'load',
  where: `--${string}`,
): string[] {
  const options = [...SHORT_LIVED, `-Dpolitical-relations=${homeArgument(place.home)}`];
  const told = [what, 'neo4j', where, '--overwrite-destination=true'];
  return [...adminCommand(java, place, options), 'database', ...told];
}

function adminCommand(
  java: string,
  { home, distributionDir }: ServerPlace,
  options: readonly string[],
): string[] {
  return [
    'env',
    UTF_8,
    `NEO4J_HOME=${home}`,
    `NEO4J_CONF=${join(home, 'conf')}`,
    java,
    ...options,
    '-cp',
    join(distributionDir, 'lib', '*'),
    'org.neo4j.cli.AdminTool',
  ];
}
