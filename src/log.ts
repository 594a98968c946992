import {
  type DestinationStream,
  destination,
  type Logger,
  type LoggerOptions,
  pino,
  stdTimeFunctions,
} from 'pino';

/** One JSON object a line, to standard error unless told otherwise: standard output is for the person at the terminal. */
export function createLogger(
  level: NonNullable<LoggerOptions['level']>,
  // Synchronous, so that the last words before an exit are not lost.
  stream: DestinationStream = destination({ dest: 2, sync: true }),
): Logger {
  return pino({ level, base: null, timestamp: stdTimeFunctions.isoTime }, stream);
}
