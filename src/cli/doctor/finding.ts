// One thing that doctor says, and how the whole is printed. The shape is what `--json` prints: stable.
import type { ErrorCode } from '../../errors.js';

/** `note`: neither good nor bad. `warning`: something works badly, or not at all where it could. `problem`: torchlane cannot run. */
export type Status = 'ok' | 'note' | 'warning' | 'problem';

/** One thing that was looked at. */
export interface Finding {
  readonly section: Section;
  /** What was looked at, within the section; not unique. */
  readonly name: string;
  readonly status: Status;
  /** The code of the error that the library throws for it. */
  readonly code?: ErrorCode;
  readonly text: string;
  /** What to do. */
  readonly remedy?: string;
  /** The figures behind the text. */
  readonly data?: Readonly<Record<string, unknown>>;
}

/** In the order of the report. */
export type Section =
  | 'machine'
  | 'package'
  | 'libtorch'
  | 'loading'
  | 'cuda'
  | 'ranks'
  | 'limits'
  | 'environment';

/** What `doctor --json` prints. */
export interface Diagnosis {
  /** True without a problem. */
  readonly ok: boolean;
  readonly findings: readonly Finding[];
}

const MARKS: Readonly<Record<Status, string>> = { ok: 'ok', note: '--', warning: '! ', problem: '!!' };
const COLOURS: Readonly<Record<Status, string>> = { ok: '32', note: '2', warning: '33', problem: '31' };
const NAME_COLUMNS = 16;
const INDENT = ' '.repeat(3 + NAME_COLUMNS);

/** The report for a person; with colours for a terminal. */
export function formatDiagnosis({ findings }: Diagnosis, hasColours: boolean): string {
  const lines: string[] = [];
  let section: Section | undefined;
  for (const finding of findings) {
    if (finding.section !== section) lines.push(...(section ? [''] : []), finding.section);
    section = finding.section;
    const mark = hasColours
      ? `\x1b[${COLOURS[finding.status]}m${MARKS[finding.status]}\x1b[0m`
      : MARKS[finding.status];
    lines.push(
      `${mark} ${finding.name.padEnd(NAME_COLUMNS - 1)} ${finding.text.replaceAll('\n', `\n${INDENT}`)}`,
    );
    if (finding.remedy) lines.push(`${INDENT}→ ${finding.remedy}`);
  }
  const count = (status: Status) => findings.filter((finding) => finding.status === status).length;
  const [problems, warnings] = [count('problem'), count('warning')];
  const also = warnings > 0 ? `, ${plural(warnings, 'warning')}` : '';
  lines.push(
    '',
    problems > 0
      ? `${plural(problems, 'problem')}${also}: torchlane cannot run here.`
      : `torchlane can run here${also}.`,
  );
  return lines.join('\n');
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** 1.5 GiB; in powers of two, as Docker, ulimit and nvidia-smi count. */
export function bytesText(bytes: number): string {
  const units = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB'];
  const power = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log2(bytes) / 10));
  const value = bytes / 1024 ** power;
  return `${power > 0 && value < 10 ? value.toFixed(1).replace('.0', '') : Math.round(value)} ${units[power]}`;
}
