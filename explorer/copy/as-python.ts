import type { CopiedQuestion } from './questions.js';

/** A script for Python 3 that needs nothing but Python; prints each answer. */
export function asPython(questions: readonly CopiedQuestion[], url: string): string {
  const told = questions.map(
    ({ query, variables }) => `    (r"""${query}""", json.loads(r"""${JSON.stringify(variables)}""")),`,
  );
  return `import json
import urllib.request

URL = ${JSON.stringify(url)}
QUESTIONS = [
${told.join('\n')}
]

for query, variables in QUESTIONS:
    body = json.dumps({"query": query, "variables": variables}).encode()
    request = urllib.request.Request(URL, body, {"content-type": "application/json"})
    with urllib.request.urlopen(request, timeout=30) as response:
        print(json.dumps(json.load(response), indent=2, ensure_ascii=False))
`;
}
