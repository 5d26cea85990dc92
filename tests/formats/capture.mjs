// Saves a page with Chromium as "Save page as… (single file)" does: node capture.mjs PAGE.html OUT.mhtml (needs `chromium`, Node 22's WebSocket
// or the one given with NODE_OPTIONS=--experimental-websocket).
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync, existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';

const [page, out] = process.argv.slice(2);
const profile = mkdtempSync(tmpdir() + '/capture-');
const browser = spawn('chromium', ['--headless=new', '--no-sandbox', '--disable-gpu', '--remote-debugging-port=0', `--user-data-dir=${profile}`,
  '--host-resolver-rules=MAP * ~NOTFOUND', 'about:blank'], { stdio: 'ignore' });
const portFile = profile + '/DevToolsActivePort';
while (!existsSync(portFile)) await new Promise(done => setTimeout(done, 200));
await new Promise(done => setTimeout(done, 500));
const port = readFileSync(portFile, 'utf8').split('\n')[0];
const targets = await (await fetch(`http://127.0.0.1:${port}/json`)).json();
const socket = new WebSocket(targets.find(target => target.type === 'page').webSocketDebuggerUrl);
await new Promise(done => { socket.onopen = done; });
let next = 0;
const waiting = new Map();
let loaded;
const load = new Promise(done => { loaded = done; });
socket.onmessage = event => {
  const message = JSON.parse(event.data);
  if (message.method === 'Page.loadEventFired') loaded();
  if (message.id) waiting.get(message.id)(message.result);
};
const call = (method, params = {}) => new Promise(done => { waiting.set(++next, done); socket.send(JSON.stringify({ id: next, method, params })); });
await call('Page.enable');
await call('Page.navigate', { url: 'file://' + resolve(page) });
await load;
writeFileSync(out, (await call('Page.captureSnapshot', { format: 'mhtml' })).data);
browser.kill();
browser.on('exit', () => { rmSync(profile, { recursive: true, force: true }); process.exit(0); });
