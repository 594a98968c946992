/** Whether a request wants to know what its operation costs, and nothing of its answer: `"extensions": {"costOnly": true}`. */
export function asksCostOnly({ extensions }: { extensions?: Record<string, unknown> }): boolean {
  return extensions?.['costOnly'] === true;
}
