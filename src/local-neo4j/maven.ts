import { spawn, spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { StartError } from '../start-error.js';
import { pomFile } from './pinned-versions.js';

const TOLD_LINES = 6;
const MAVEN_ADVICE = /\[Help \d\] http|full stack trace|-X switch|For more information/;

/** Runs the POM with Maven, or with the Maven Wrapper where there is none, and fills `folder` with its jars. */
export async function copyJars(folder: string, onJar: () => void): Promise<void> {
  const [command, ...first] = hasMaven() ? ['mvn'] : ['sh', join(dirname(pomFile), 'mvnw')];
  const options = ['--batch-mode', '-Dstyle.color=never', '--file', pomFile, `-Dto=${folder}`, 'package'];
  const maven = spawn(command, [...first, ...options], { stdio: ['ignore', 'pipe', 'pipe'] });
  const endWithService = () => maven.kill();
  process.once('exit', endWithService);
  const lines: string[] = [];
  const listen = (line: string) => {
    if (/Downloaded from .*\.jar /.test(line)) onJar();
    if (line.trim() !== '' && !/Download(ed|ing) from|Progress/.test(line)) lines.push(line);
  };
  createInterface(maven.stdout).on('line', listen);
  createInterface(maven.stderr).on('line', listen);

  const ending = await new Promise<string | null>((resolve) => {
    maven.on('error', (error) => resolve(error.message));
    maven.on('close', (code, signal) =>
      resolve(code === 0 ? null : `ended with ${signal ?? `code ${code}`}`),
    );
  });
  process.off('exit', endWithService);
  if (ending !== null) throw failure(`${command === 'mvn' ? 'Maven' : 'the Maven Wrapper'} ${ending}`, lines);
}

function hasMaven(): boolean {
  return spawnSync('mvn', ['--version'], { stdio: 'ignore' }).status === 0;
}

function failure(what: string, lines: readonly string[]): StartError {
  if (lines.some((line) => line.includes('No space left on device'))) {
    return new StartError(
      'The disk is full: Maven could not store the jars of the Neo4j server in the data folder or in its own ~/.m2.',
      'Free about 500 MB, or set DATA_DIR to a folder on another disk.',
    );
  }
  const errors = lines.filter((line) => /^\[ERROR\] \S/.test(line) && !MAVEN_ADVICE.test(line));
  const lastWords = (errors.length > 0 ? errors : lines).slice(-TOLD_LINES).join('\n');
  return new StartError(
    `Getting the Neo4j server failed: ${what}.\n${lastWords}`,
    "Check that this computer reaches Maven Central (a proxy belongs into Maven's settings.xml), then start again; " +
      'or set NEO4J_URI to use a Neo4j that already runs.',
  );
}
