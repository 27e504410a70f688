// How far a long step has got, as a text: per cent and megabytes a second.
import type { Report } from '../report.js';

/** Returns a function to be told the bytes that are done, which reports them under `what`. */
export function progressOf(what: string, totalBytes: number, report: Report): (bytes: number) => void {
  const startMs = performance.now();
  let lastMs = startMs;
  return (bytes) => {
    const nowMs = performance.now();
    if (nowMs - lastMs < 200) return;
    lastMs = nowMs;
    // pip copies the wheel at the end: for a moment it is there twice.
    const done = Math.min(bytes, totalBytes);
    const rate = done / 1e3 / (nowMs - startMs);
    report.progress(
      `${what}: ${Math.floor((100 * done) / totalBytes)}% of ${Math.round(totalBytes / 1e6)} MB, ${rate.toFixed(1)} MB/s`,
    );
  };
}
