import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { serverSettings } from '../../../src/local-neo4j/server-settings.js';
import { composeProblems } from './compose-schema.js';

const project = resolve(import.meta.dirname, '../../..');
const text = readFileSync(resolve(project, 'docker-compose.yml'), 'utf8');

const service = z.object({
  image: z.string().optional(),
  build: z.string().optional(),
  environment: z.record(z.string(), z.string()),
  ports: z.array(z.string()),
  healthcheck: z.object({ test: z.array(z.string()) }),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).optional(),
});
const compose = z.object({ services: z.object({ neo4j: service, service }) });
const { services } = compose.parse(parse(text));

describe('docker-compose.yml', () => {
  it('fits the schema of the compose specification', () => {
    expect(composeProblems(parse(text))).toEqual([]);
  });

  it.each([
    ['a misspelt key', 'healthcheck:', 'heathcheck:', 'must NOT have additional properties'],
    ['an interval that is none', 'interval: 5s', 'interval: soon', 'must match format "duration"'],
    ['a condition that is none', 'service_healthy', 'healthy', 'must be equal to one of the allowed values'],
  ])('would be refused with %s', (_, sound, faulty, reason) => {
    expect(text).toContain(sound);
    expect(composeProblems(parse(text.replace(sound, faulty))).join('\n')).toContain(reason);
  });

  it('runs the release of Neo4j that the jars are of', () => {
    const pom = readFileSync(resolve(project, 'neo4j/pom.xml'), 'utf8');
    const version = /<neo4j\.version>(.+)<\/neo4j\.version>/.exec(pom)?.[1];
    expect(services.neo4j.image).toBe(`neo4j:${version}-community`);
  });

  it('brings Graph Data Science', () => {
    expect(JSON.parse(services.neo4j.environment['NEO4J_PLUGINS'] ?? '')).toEqual(['graph-data-science']);
  });

  it('sets up the database like the managed one', () => {
    const managed = serverSettings({ boltPort: 1, distributionDir: '', heapMegabytes: 1024 }).split('\n');
    const given = Object.entries(services.neo4j.environment).filter(([name]) => /^NEO4J_[a-z]/.test(name));
    expect(given.length).toBeGreaterThan(5);
    for (const [name, value] of given) {
      const setting = name.slice('NEO4J_'.length).replaceAll(/__?/g, (bars) => (bars === '_' ? '.' : '_'));
      const inMegabytes = value.replace(/^1G$/, '1024m').replace(/^512M$/, '512m');
      expect(managed).toContain(`${setting}=${inMegabytes}`);
    }
  });

  it('waits for the health of the database, and has a health of its own', () => {
    expect(services.service.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
    expect(services.neo4j.healthcheck.test.join(' ')).toContain('7474');
    expect(services.service.healthcheck.test.slice(0, 3)).toEqual(['CMD', 'node', '-e']);
    expect(services.service.healthcheck.test[3]).toContain('/readyz');
  });

  it('builds the service here and takes nothing without a version', () => {
    expect(services.service.build).toBe('.');
    for (const { image } of Object.values(services)) expect(image ?? 'built:1').toMatch(/^\w+:\d+(\.\d+)*/);
  });

  it('opens ports to this machine only', () => {
    const ports = Object.values(services).flatMap((each) => each.ports);
    expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
  });

  it('asks for the password and holds none', () => {
    const { NEO4J_AUTH: auth } = services.neo4j.environment;
    const { NEO4J_PASSWORD: password } = services.service.environment;
    expect(auth).toBe(`neo4j/${password}`);
    expect(password).toMatch(/^\$\{NEO4J_PASSWORD:\?.+\}$/);
  });
});
