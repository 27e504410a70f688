// What the benchmark's numbers are made into: medians with their spread, the floors of this project, and tables.

/** The floors that `--check` holds the CPU figures against: ratios of alternating rounds, a peak, a difference of rounds. */
export const floors = [
  { key: 'template: 2 ranks against Python DDP', least: 50 },
  { key: 'mlp: 2 ranks against Python DDP', least: 4 },
  { key: 'template: steps/s with a schedule over those without, 1 rank', least: 0.95 },
  { key: "template: 1 rank against Python's plain loop", least: 3.5 },
  { key: "mlp: 1 rank against Python's plain loop", least: 1 },
  { key: "start to first step as a share of Python's", most: 0.5 },
  { key: 'peak memory of the Node process, MB', most: 250 },
  { key: 'replayed node over a direct call, µs', most: 0.15 },
  { key: "eager call over the operator, of Python's: the median operator", most: 2.5 },
  { key: "eager call over the operator, of Python's: the worst operator", most: 2.5 },
  { key: 'the same without scope(): the median operator', most: 2.5 },
];

/** Median, smallest and largest of some numbers, and their distance as a share of the median. */
export function summary(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const median = sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  const [least, most] = [sorted[0], sorted.at(-1)];
  return { median, least, most, spread: (most - least) / median };
}

/** The summary of `a[i] / b[i]`: rounds of the same index ran right after one another, so that drift cancels. */
export function ratio(a, b) {
  return summary(a.map((value, index) => value / b[index]));
}

/** The summary of `a[i] - b[i]`, of rounds that ran right after one another. */
export function difference(a, b) {
  return summary(a.map((value, index) => value - b[index]));
}

const rounded = (value) =>
  value >= 100
    ? Math.round(value).toLocaleString('en-US')
    : value >= 10
      ? value.toFixed(1)
      : value.toFixed(2);

/** `12,345 (± 4 %)`: the median and half the spread. */
export const withSpread = ({ median, spread }) => `${rounded(median)} (± ${Math.round(spread * 50)} %)`;

/** Aligned columns: the first to the left, the others to the right. */
export function table(header, rows) {
  const all = [header, ...rows].map((row) => row.map(String));
  const widths = header.map((_, column) => Math.max(...all.map((row) => row[column].length)));
  const line = (row) =>
    row
      .map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[column])))
      .join('   ');
  return [line(all[0]), widths.map((width) => '─'.repeat(width)).join('───'), ...all.slice(1).map(line)].join(
    '\n',
  );
}

/** Holds `figures` (key → number) against the floors. Those that were not measured are left out. */
export function checked(figures) {
  return floors
    .filter(({ key }) => figures[key] !== undefined)
    .map((floor) => {
      const value = figures[floor.key];
      const isMet = floor.least === undefined ? value <= floor.most : value >= floor.least;
      return { ...floor, value, isMet };
    });
}

/** The floors and what was reached, as a table. */
export function floorTable(results) {
  const rows = results.map(({ key, value, least, most, isMet }) => [
    key,
    rounded(value),
    least === undefined ? `≤ ${most}` : `≥ ${least}`,
    isMet ? 'met' : 'MISSED',
  ]);
  return table(['floor', 'measured', 'asked', ''], rows);
}
