import { connect } from 'node:net';

// Magic number, then four proposals: Bolt 5.0 to 5.8, Bolt 4.4, none, none. https://neo4j.com/docs/bolt/current/bolt/handshake/
const HELLO = Buffer.from('6060b017' + '00080805' + '00000404' + '0000000000000000', 'hex');
const ANSWER_BYTES = 4;
const PATIENCE_MS = 2_000;

/** Tells whether a Neo4j server on this loopback port agrees on a Bolt version; never rejects. */
export function answersBolt(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const finish = (answers: boolean) => {
      socket.destroy();
      resolve(answers);
    };
    socket.setTimeout(PATIENCE_MS, () => finish(false));
    socket.on('connect', () => socket.write(HELLO));
    socket.on('data', (data) => finish(data.length >= ANSWER_BYTES && data.readUInt32BE() !== 0));
    socket.on('error', () => finish(false));
    socket.on('end', () => finish(false));
  });
}
