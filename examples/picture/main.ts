import { writeFile } from 'node:fs/promises';
import { askGraph } from './ask/ask-graph.js';
import { PictureError } from './ask/picture-error.js';
import { sendOverHttp } from './ask/send-over-http.js';
import { drawPicture } from './draw/draw-picture.js';
import { help, readArguments } from './read-arguments.js';

try {
  const wanted = readArguments(process.argv.slice(2));
  if (wanted === 'help') console.log(help.trimEnd());
  else await picture(wanted);
} catch (error) {
  if (!(error instanceof PictureError)) throw error;
  console.error(`${error.message}\n${error.remedy}`);
  process.exitCode = 1;
}

async function picture({ url, out }: { url: string; out: string }): Promise<void> {
  const answer = await askGraph(sendOverHttp(url));
  await write(out, drawPicture(answer));
  console.log(`${out}: ${answer.actors.length} actors, ${answer.relations.length} relations`);
}

async function write(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new PictureError(`${file} cannot be written: ${reason}`, 'Give another file as --out.');
  }
}
