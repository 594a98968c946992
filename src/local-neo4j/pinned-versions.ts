import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The POM that lists the server's jars; it is also the one place where their versions stand. */
export const pomFile = fileURLToPath(new URL('../../neo4j/pom.xml', import.meta.url));

/** The folder name under which the jars of the pinned versions are kept, such as `neo4j-5.26.30-gds-2.13.9`. */
export function distributionName(): string {
  const pom = readFileSync(pomFile, 'utf8');
  return `neo4j-${pinnedVersion(pom, 'neo4j')}-gds-${pinnedVersion(pom, 'gds')}`;
}

function pinnedVersion(pom: string, product: string): string {
  const version = new RegExp(`<${product}\\.version>([^<]+)<`).exec(pom)?.[1];
  if (version === undefined) throw new Error(`${pomFile} lacks the property ${product}.version`);
  return version;
}
