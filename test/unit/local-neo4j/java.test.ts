import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findJava, parseJavaVersion } from '../../../src/local-neo4j/java.js';
import { StartError } from '../../../src/start-error.js';

describe('reading the version', () => {
  it.each([
    ['openjdk version "17.0.15" 2025-04-15\nOpenJDK Runtime Environment (build 17.0.15+6)', 17],
    ['openjdk version "11.0.20" 2023-07-18', 11],
    ['java version "1.8.0_392"\nJava(TM) SE Runtime Environment', 8],
    ['openjdk version "21" 2023-09-19', 21],
    ['openjdk version "25-ea" 2025-09-16', 25],
    ['Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version "17.0.1" 2021-10-19', 17],
  ])('understands %j', (text, version) => {
    expect(parseJavaVersion(text)).toBe(version);
  });

  it('finds none in other words', () => {
    expect(parseJavaVersion('Unable to locate a Java Runtime.')).toBeNull();
  });
});

describe('finding Java', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'java-'));
    vi.stubEnv('PATH', join(folder, 'path'));
    vi.stubEnv('JAVA_HOME', undefined);
  });

  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });

  function fakeJava(bin: string, output: string): void {
    mkdirSync(join(folder, bin), { recursive: true });
    const file = join(folder, bin, 'java');
    writeFileSync(file, `#!/bin/sh\necho '${output}' >&2\n`);
    chmodSync(file, 0o755);
  }

  async function refusal(javaHome?: string): Promise<StartError> {
    const error = await findJava(javaHome).catch((thrown: unknown) => thrown);
    if (error instanceof StartError) return error;
    throw new Error(`expected a StartError, not ${error}`);
  }

  it('takes the one on the PATH', async () => {
    fakeJava('path', 'openjdk version "17.0.15"');
    expect(await findJava()).toEqual({ command: 'java', version: 17, build: 'openjdk version "17.0.15"\n' });
  });

  it('prefers the one of JAVA_HOME', async () => {
    fakeJava('path', 'openjdk version "17.0.15"');
    fakeJava('home/bin', 'openjdk version "21.0.1"');
    const java = await findJava(join(folder, 'home'));
    expect(java).toEqual({
      command: join(folder, 'home', 'bin', 'java'),
      version: 21,
      build: 'openjdk version "21.0.1"\n',
    });
  });

  it('says how to install one where there is none', async () => {
    const { message, remedy } = await refusal();
    expect(message).toBe('Neo4j needs Java, but no program "java" that runs is on the PATH.');
    expect(remedy).toContain('apt install openjdk-17-jre-headless');
    expect(remedy).toContain('NEO4J_URI');
  });

  it('does not fall back to the PATH when JAVA_HOME is wrong', async () => {
    fakeJava('path', 'openjdk version "17.0.15"');
    const { message } = await refusal('/nowhere');
    expect(message).toBe('Neo4j needs Java, but JAVA_HOME is /nowhere and /nowhere/bin/java does not run.');
  });

  it('names the version that is too old', async () => {
    fakeJava('path', 'openjdk version "11.0.20" 2023-07-18');
    const { message, remedy } = await refusal();
    expect(message).toBe('Neo4j needs Java 17 or newer, but "java" is Java 11.');
    expect(remedy).toContain('Install Java 17 or newer');
  });

  it('shows what was printed where a version was expected', async () => {
    fakeJava('path', 'no idea');
    expect((await refusal()).message).toBe('"java -version" does not tell a version: no idea');
  });
});
