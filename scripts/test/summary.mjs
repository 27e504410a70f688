// Counts over all tiers, and the one table at the end that says how it went.

/** What has passed, failed and been skipped, tier by tier. */
export class Summary {
  #rows = [];

  /** Adds a tier. `failures` and `skips` are lines: a name, and for a skip its reason. */
  add(tier, { passed, failures, skips, seconds }) {
    this.#rows.push({ tier, passed, failures, skips, seconds });
  }

  get hasFailed() {
    return this.#rows.some(({ failures }) => failures.length > 0);
  }

  print() {
    const reasons = new Map();
    for (const { tier, skips } of this.#rows) {
      for (const { reason } of skips) {
        const line = `${tier}: ${reason}`;
        reasons.set(line, (reasons.get(line) ?? 0) + 1);
      }
    }
    console.log('\n== summary');
    if (reasons.size > 0) console.log('skipped:');
    for (const [line, count] of reasons) console.log(`  ${count} × ${line}`);
    if (this.hasFailed) console.log('failed:');
    for (const { tier, failures } of this.#rows)
      for (const name of failures) console.log(`  ${tier}: ${name}`);
    const width = Math.max(...this.#rows.map(({ tier }) => tier.length), 'total'.length);
    const line = (tier, passed, failed, skipped, seconds) =>
      console.log(
        `${tier.padEnd(width)}  ${String(passed).padStart(6)} passed  ${String(failed).padStart(4)} failed  ` +
          `${String(skipped).padStart(4)} skipped  ${seconds.toFixed(1).padStart(7)} s`,
      );
    const sum = (of) => this.#rows.reduce((total, row) => total + of(row), 0);
    for (const { tier, passed, failures, skips, seconds } of this.#rows) {
      line(tier, passed, failures.length, skips.length, seconds);
    }
    line(
      'total',
      sum(({ passed }) => passed),
      sum(({ failures }) => failures.length),
      sum(({ skips }) => skips.length),
      sum(({ seconds }) => seconds),
    );
  }
}

/** Seconds since `startMs`, a value of performance.now(). */
export function secondsSince(startMs) {
  return (performance.now() - startMs) / 1000;
}
