// Times wink-nlp (npm packages wink-nlp and wink-eng-lite-web-model) finding entities in a text, for a comparison in one run:
//   NODE_PATH is not read by modules, so run it from a folder where the two packages are installed:
//   node tests/bench/peers/wink.mjs FILE [SECONDS]
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const require = createRequire(process.cwd() + '/');
const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'));
const text = readFileSync(process.argv[2], 'utf8');
// Fed a paragraph at a time, as its authors do; one large document is slower.
const paragraphs = text.split('\n').filter((line) => line.length > 0);
const bytes = Buffer.byteLength(text);
const seconds = Number(process.argv[3] ?? 3);

let entities = 0;
for (const paragraph of paragraphs) nlp.readDoc(paragraph); // warm-up
const begin = process.cpuUsage();
let done = 0;
let spent = 0;
while (spent < seconds) {
  for (const paragraph of paragraphs) entities += nlp.readDoc(paragraph).entities().out().length;
  done += bytes;
  const used = process.cpuUsage(begin);
  spent = (used.user + used.system) / 1e6;
}
console.log(`wink-nlp: ${(done / spent / 1e6).toFixed(2)} MB of UTF-8 a second of processor time (${entities} entities)`);
