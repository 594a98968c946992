import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { answersBolt } from './bolt-handshake.js';
import { forgetPid, notePid } from './orphan.js';
import { endProcess } from './running-process.js';
import { type ServerPlace, serverCommand } from './server-command.js';
import { serverLog } from './server-log.js';

/** How a server ended: exactly one of `code` and `signal` is set. */
export type ServerExit = { code: number | null; signal: NodeJS.Signals | null };

/** A server that was launched; `exited` never rejects, `stop` may be called any number of times. */
export type ServerProcess = { pid: number; exited: Promise<ServerExit>; stop(): Promise<void> };

const POLL_MS = 100;
// Recovery after a crash replays the transaction logs, which takes minutes on a large graph.
const LONGEST_START_MS = 10 * 60_000;

/** Launches the server in its own process group, so that a Ctrl-C meant for the service does not reach it. */
export async function launchServer(java: string, place: ServerPlace): Promise<ServerProcess> {
  const [command = '', ...args] = serverCommand(java, place);
  const logFile = serverLog(place.home);
  mkdirSync(dirname(logFile), { recursive: true });
  const log = openSync(logFile, 'w');
  const child = spawn(command, args, { cwd: place.home, detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  if (child.pid === undefined) {
    const [error] = await once(child, 'error');
    throw error;
  }
  return watch(child, child.pid, place.home);
}

/** Waits until the server takes connections, or ends, or has said nothing for 10 minutes. */
export async function waitForAnswer(
  server: ServerProcess,
  boltPort: number,
): Promise<'ready' | 'ended' | 'silent'> {
  let ended = false;
  void server.exited.then(() => {
    ended = true;
  });
  const giveUpAt = Date.now() + LONGEST_START_MS;
  while (!(await answersBolt(boltPort))) {
    if (ended) return 'ended';
    if (Date.now() > giveUpAt) return 'silent';
    await sleep(POLL_MS);
  }
  return 'ready';
}

function watch(child: ChildProcess, pid: number, home: string): ServerProcess {
  notePid(home, pid);
  const endWithService = () => child.kill('SIGTERM');
  process.once('exit', endWithService);
  const exited = new Promise<ServerExit>((resolve) => {
    child.once('exit', (code, signal) => {
      process.off('exit', endWithService);
      forgetPid(home);
      resolve({ code, signal });
    });
  });
  let stopping: Promise<void> | null = null;
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) await endProcess(pid);
    await exited;
  };
  return {
    pid,
    exited,
    stop() {
      stopping ??= stop();
      return stopping;
    },
  };
}
