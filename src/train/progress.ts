// What a person sees of a run on stderr: the devices at the start, then one line that is rewritten (a terminal) or a line
// now and then (anywhere else). Knows events, not the run.
import type { EpochEvent, StepEvent } from './events.js';
import type { RunPlan } from './options.js';

const REWRITE_EVERY_MS = 100;
const LINE_EVERY_MS = 5_000;

/** Prints the progress of one run. */
export class Progress {
  readonly #plan: RunPlan;
  readonly #stream: NodeJS.WriteStream;
  readonly #rewrites: boolean;
  readonly #totalSteps: number | undefined;
  #lastPrint = 0;
  #lineLength = 0;

  constructor(plan: RunPlan, stream: NodeJS.WriteStream = process.stderr) {
    this.#plan = plan;
    this.#stream = stream;
    this.#rewrites = stream.isTTY === true;
    this.#totalSteps = totalSteps(plan);
  }

  /** Devices and effective batch. */
  start(): void {
    const { devices, batchSize } = this.#plan;
    const ranks = devices.names.length;
    const what =
      devices.type === 'cpu' ? (ranks === 1 ? 'cpu' : `${ranks} cpu ranks`) : devices.names.join(', ');
    const each = ranks === 1 ? '' : ` (${batchSize} on each)`;
    const steps = this.#totalSteps === undefined ? '' : `, ${this.#totalSteps} steps`;
    this.#line(`training on ${what}, batch ${ranks * batchSize}${each}${steps}`);
  }

  step({ epoch, step, loss, samplesPerSecond }: StepEvent): void {
    const now = performance.now();
    if (now - this.#lastPrint < (this.#rewrites ? REWRITE_EVERY_MS : LINE_EVERY_MS)) return;
    this.#lastPrint = now;
    this.#show(this.#text(epoch, step, loss, samplesPerSecond));
  }

  /** The last line of the run. */
  end(last: EpochEvent | undefined, steps: number, seconds: number, samplesPerSecond: number): void {
    const loss = last === undefined ? '' : `, loss of the last epoch ${formatLoss(last.loss)}`;
    const rate = seconds > 0 ? `, ${formatCount(samplesPerSecond)} samples/s` : '';
    this.#line(`${steps} steps in ${formatTime(seconds)}${loss}${rate}`);
  }

  /** Leaves the line as it is, for what comes after a failure. */
  fail(): void {
    if (this.#lineLength > 0) this.#stream.write('\n');
    this.#lineLength = 0;
  }

  #text(epoch: number, step: number, loss: number, samplesPerSecond: number): string {
    const { epochs, devices, batchSize } = this.#plan;
    const parts = [
      `epoch ${epoch + 1}${epochs === undefined ? '' : `/${epochs}`}`,
      `step ${step}${this.#totalSteps === undefined ? '' : `/${this.#totalSteps}`}`,
      `loss ${formatLoss(loss)}`,
      `${formatCount(samplesPerSecond)} samples/s`,
    ];
    if (this.#totalSteps !== undefined && samplesPerSecond > 0) {
      const left = ((this.#totalSteps - step) * batchSize * devices.names.length) / samplesPerSecond;
      parts.push(`${formatTime(left)} left`);
    }
    return parts.join('  ');
  }

  #show(text: string): void {
    if (!this.#rewrites) {
      this.#line(text);
      return;
    }
    const width = this.#stream.columns ?? 80;
    const line = text.slice(0, Math.max(10, width - 1));
    this.#stream.write(`\r${line.padEnd(this.#lineLength)}`);
    this.#lineLength = line.length;
  }

  #line(text: string): void {
    this.#stream.write(`${this.#lineLength > 0 ? `\r${' '.repeat(this.#lineLength)}\r` : ''}${text}\n`);
    this.#lineLength = 0;
  }
}

/** Optimizer steps of the whole run; undefined where it has no end of its own. */
function totalSteps(plan: Pick<RunPlan, 'epochs' | 'maxSteps' | 'stepsPerEpoch'>): number | undefined {
  const { epochs, maxSteps, stepsPerEpoch } = plan;
  const byEpochs = epochs === undefined ? undefined : epochs * stepsPerEpoch;
  if (byEpochs === undefined || maxSteps === undefined) return byEpochs ?? maxSteps;
  return Math.min(byEpochs, maxSteps);
}

function formatLoss(loss: number): string {
  return Math.abs(loss) >= 1e-3 && Math.abs(loss) < 1e4 ? loss.toFixed(4) : loss.toPrecision(4);
}

function formatCount(count: number): string {
  return Math.round(count).toLocaleString('en-US');
}

function formatTime(seconds: number): string {
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  const minutes = Math.floor(whole / 60) % 60;
  const rest = String(whole % 60).padStart(2, '0');
  const hours = Math.floor(whole / 3600);
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`;
}
