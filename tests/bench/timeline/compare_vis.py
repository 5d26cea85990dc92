#!/usr/bin/env python3
"""Our chart and vis-timeline on the same events, in one run and in turns.

    compare_vis.py PACKAGE [--events N] [--rounds N] [--bench PROGRAM] [--browser PROGRAM]

PACKAGE: the folder of the npm package vis-timeline, as `npm install vis-timeline` leaves it (node_modules/vis-timeline).
Ours is bench_timeline of the release build, offscreen: processor time of a frame, painting included. Theirs runs in headless Chromium:
time of a frame on the page's own thread, script and layout; painting is not counted, which favours it. Both zoom from all years to
days and back and pan in between, at 1400 x 460 pixels. Nothing is fetched: a server on this machine hands the page to the browser.
"""
import argparse
import http.server
import json
import pathlib
import shlex
import shutil
import subprocess
import sys
import tempfile
import threading

PAGE = """<!doctype html><meta charset="utf-8"><title>vis-timeline</title>
<link rel="stylesheet" href="/vis.css"><body style="margin:0"><div id="chart" style="width:1400px;height:460px"></div>
<script src="/vis.js"></script><script>
const answer = (result) => fetch('/result', {method: 'POST', body: JSON.stringify(result)});
window.onerror = (message) => answer({error: String(message)});
(async () => {
  const events = await (await fetch('/events.json')).json();
  const day = 86400000;
  const lanes = [...new Set(events.map((e) => e.lane))];
  const groups = new vis.DataSet(lanes.map((id) => ({id, content: id})));
  const items = new vis.DataSet(events.map((e, id) => {
    const start = Date.parse(e.first), end = Date.parse(e.last) + day;
    return end - start > day ? {id, group: e.lane, content: e.title, start, end}
                             : {id, group: e.lane, content: e.title, start, type: 'point'};
  }));
  const begin = performance.now();
  const options = {height: '460px', zoomMin: day, CLUSTER showTooltips: false};
  const timeline = new vis.Timeline(document.getElementById('chart'), items, groups, options);
  const settle = () => { timeline.redraw(); return document.body.offsetHeight; };
  settle();
  const opened = performance.now() - begin;
  const first = Math.min(...events.map((e) => Date.parse(e.first)));
  const last = Math.max(...events.map((e) => Date.parse(e.last))) + day;
  let width = last - first, centre = (first + last) / 2;
  const show = () => timeline.setWindow(centre - width / 2, centre + width / 2, {animation: false});
  show(); settle();
  const zooms = [], pans = [];
  const timed = (list) => { const t = performance.now(); show(); settle(); list.push(performance.now() - t); };
  const steps = Math.floor(Math.log(width / (8 * day)) / Math.log(1.2));
  let seed = 1;
  const limit = performance.now() + SECONDS * 1000;
  for (let round = 0; round < 2 * steps && performance.now() < limit; ++round) {
    seed = (seed * 16807) % 2147483647;
    const at = (seed % 1000) / 1000 - 0.5, factor = round < steps ? 1.2 : 1 / 1.2;
    centre += at * width * (1 - 1 / factor);
    width /= factor;
    timed(zooms);
    for (let step = 0; step < 10 && performance.now() < limit; ++step) {
      centre += (step - 4.5) * 12 * width / 1400;
      timed(pans);
    }
    await new Promise((next) => setTimeout(next));
  }
  answer({opened, zooms, pans, whole: performance.now() < limit});
})().catch((error) => answer({error: String(error)}));
</script>"""


def serve(files):
    done = threading.Event()
    results = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            kind, content = files.get(self.path, ("text/plain", None))
            self.send_response(200 if content is not None else 404)
            self.send_header("Content-Type", kind)
            self.end_headers()
            self.wfile.write(content or b"")

        def do_POST(self):
            results.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            self.send_response(204)
            self.end_headers()
            done.set()

        def log_message(self, *words):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server, done, results


def line(what, times):
    times = sorted(times)
    at = lambda part: times[int(part * (len(times) - 1))]
    within = 100 * sum(t < 16 for t in times) / len(times)
    print(f"{what:<34} n={len(times):<4} p50 {at(.5):7.2f} ms  p95 {at(.95):7.2f} ms  p99 {at(.99):7.2f} ms  "
          f"max {times[-1]:7.2f} ms  {within:5.1f} % under 16 ms", flush=True)


def run_vis(options, events, cluster):
    built = options.package / "standalone" / "umd" / "vis-timeline-graph2d.min.js"
    style = options.package / "styles" / "vis-timeline-graph2d.min.css"
    page = PAGE.replace("CLUSTER", "cluster: {maxItems: 3}," if cluster else "").replace("SECONDS", str(options.seconds))
    server, done, results = serve({
        "/": ("text/html", page.encode()), "/vis.js": ("text/javascript", built.read_bytes()),
        "/vis.css": ("text/css", style.read_bytes()), "/events.json": ("application/json", events.read_bytes())})
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        program = subprocess.Popen(
            [options.browser, "--headless=new", "--no-sandbox", "--disable-gpu", f"--user-data-dir={profile}",
             "--window-size=1400,500", f"http://127.0.0.1:{server.server_port}/"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        answered = done.wait(3 * options.seconds + 60)
        program.terminate()
        program.wait()
    server.shutdown()
    name = "vis-timeline, clustered" if cluster else "vis-timeline"
    if not answered or "error" in results[0]:
        print(f"{name}: {results[0]['error'] if answered else 'no answer in time'}", flush=True)
        return
    result = results[0]
    print(f"{name}: open {result['opened']:.0f} ms" + ("" if result["whole"] else ", stopped before the end"))
    line(f"{name}: zoom", result["zooms"])
    line(f"{name}: pan", result["pans"])


def main():
    top = pathlib.Path(__file__).resolve().parents[3]
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("package", type=pathlib.Path, help="folder of the npm package vis-timeline")
    parser.add_argument("--events", type=int, default=10000)
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--seconds", type=int, default=120, help="what vis-timeline gets at most, each time")
    parser.add_argument("--bench", default=str(top / "build/release/tests/bench/timeline/bench_timeline"),
                        help="how bench_timeline is run; may hold several words")
    browsers = filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome")))
    parser.add_argument("--browser", default=next(browsers, None))
    options = parser.parse_args()
    if not options.browser:
        sys.exit("Chromium is not installed; --browser names one")
    version = json.loads((options.package / "package.json").read_text())["version"]
    print(f"vis-timeline {version}, {options.events} events, {options.rounds} rounds", flush=True)
    with tempfile.TemporaryDirectory(dir=top / "build") as folder:
        events = pathlib.Path(folder) / "events.json"
        for _ in range(options.rounds):
            ours = subprocess.run(shlex.split(options.bench) + [str(options.events), str(events)], check=True,
                                  capture_output=True, text=True)
            print("\n".join("Linimasa: " + said for said in ours.stdout.splitlines()), flush=True)
            for cluster in (False, True):
                run_vis(options, events, cluster)


main()
