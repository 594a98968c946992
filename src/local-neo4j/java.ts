import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { StartError } from '../start-error.js';

/** A Java runtime new enough for Neo4j 5; `command` is what to run, and `build` tells it from every other one. */
export type Java = { command: string; version: number; build: string };

// Neo4j 5 is built for Java 17.
const LOWEST_VERSION = 17;

const HOW_TO_INSTALL =
  'Install Java 17 or newer (Debian and Ubuntu: apt install openjdk-17-jre-headless; macOS: brew install --cask temurin), ' +
  'or set JAVA_HOME to the folder of one, or set NEO4J_URI to use a Neo4j that already runs.';

/** Takes the Java of `javaHome`, or else the one on the PATH; a StartError when there is none or it is too old. */
export async function findJava(javaHome?: string): Promise<Java> {
  const command = javaHome ? resolve(javaHome, 'bin', 'java') : 'java';
  const output = await promisify(execFile)(command, ['-version']).catch(() => null);
  if (output === null) {
    throw new StartError(
      javaHome
        ? `Neo4j needs Java, but JAVA_HOME is ${javaHome} and ${command} does not run.`
        : 'Neo4j needs Java, but no program "java" that runs is on the PATH.',
      HOW_TO_INSTALL,
    );
  }
  const text = output.stderr + output.stdout;
  const version = parseJavaVersion(text);
  if (version === null) {
    throw new StartError(`"${command} -version" does not tell a version: ${text.trim()}`, HOW_TO_INSTALL);
  }
  if (version < LOWEST_VERSION) {
    throw new StartError(
      `Neo4j needs Java ${LOWEST_VERSION} or newer, but "${command}" is Java ${version}.`,
      HOW_TO_INSTALL,
    );
  }
  return { command, version, build: text };
}

/** Reads the feature version (8, 11, 17 ...) from what `java -version` prints; null when there is none in it. */
export function parseJavaVersion(text: string): number | null {
  // Before Java 9 the feature version stood second: 1.8.0_392.
  const match = /version "(?:1\.)?(\d+)/.exec(text);
  return match ? Number(match[1]) : null;
}
