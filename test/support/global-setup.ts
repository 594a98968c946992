import type { ProvidedContext } from 'vitest';
import type { TestProject } from 'vitest/node';
import { startTestNeo4j } from './neo4j-server.js';

declare module 'vitest' {
  /** What `inject` hands to the tests of the projects graph, api and service. */
  export interface ProvidedContext {
    neo4jUri: string;
    neo4jUsername: string;
    neo4jPassword: string;
  }
}

/** Starts the one database of a test run; each project calls this, and those after the first find it running. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const root = project.vitest.getRootProject();
  const provided: Partial<ProvidedContext> = root.getProvidedContext();
  if (provided.neo4jUri !== undefined) return undefined;
  const { uri, username, password, stop } = await startTestNeo4j({ shortLived: false });
  root.provide('neo4jUri', uri);
  root.provide('neo4jUsername', username);
  root.provide('neo4jPassword', password);
  return stop;
}
