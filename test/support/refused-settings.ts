import { readConfig } from '../../src/config.js';
import { StartError } from '../../src/start-error.js';

/** Why settings are refused; fails where they are not. */
export function refusal(env: Record<string, string>): StartError {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof StartError) return error;
  }
  throw new Error('the settings were accepted');
}
