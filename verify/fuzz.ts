import { fileURLToPath } from 'node:url';
import { statusOfCode } from '../src/errors.js';
import { tellFigures } from './figures.js';
import { pythonProgram } from './python-program.js';
import { withService } from './with-service.js';

const leastCases = 20_000;
/** For each of the fields of Query and Mutation. */
const casesEach = 750;
const writeToken = 'a-token-for-the-fuzzer';

process.exitCode = await withService(
  async ({ url, said }) => {
    const schemathesis = await pythonProgram('schemathesis', '4.32.0');
    const figures = tellFigures();
    const { code, text } = await schemathesis(
      [
        'run',
        `${url}/graphql`,
        '--max-examples',
        String(casesEach),
        '--checks',
        'told_as_declared',
        '--header',
        `Authorization: Bearer ${writeToken}`,
        '--seed',
        '1',
        '--no-color',
      ],
      {
        SCHEMATHESIS_HOOKS: 'fuzz_checks',
        PYTHONPATH: fileURLToPath(new URL('.', import.meta.url)),
        ERROR_CODES: Object.keys(statusOfCode)
          .filter((each) => each !== 'INTERNAL_SERVER_ERROR')
          .join(),
      },
    );
    const cases = Number(/(\d[\d,]*) generated/.exec(text)?.[1]?.replaceAll(',', '') ?? 0);
    figures.holds('cases', cases >= leastCases, `${cases}, at least ${leastCases}`);
    figures.exactly('exit code of schemathesis: 0 where no check failed', code, 0);
    figures.exactly('faults that were masked', said().split('masked error').length - 1, 0);
    return figures.end();
  },
  { WRITE_TOKEN: writeToken, REQUESTS_AT_ONCE: '1000' },
);
