// How a command tells the person at the screen what it is doing: lines, and one progress line that is written over
// where stderr is a terminal and comes now and then where it is not.

/** Where a command's messages go. */
export interface Report {
  /** Something that has happened. */
  line(text: string): void;
  /** Where a long step has got to. Replaces the text before. */
  progress(text: string): void;
}

/** Off a terminal a progress line comes at most this often. */
const PLAIN_INTERVAL_MS = 10_000;

/** Reports on stderr. */
export function stderrReport(stream: NodeJS.WriteStream = process.stderr): Report {
  let isProgressShown = false;
  let lastPlainMs = 0;
  const clear = () => {
    if (isProgressShown) stream.write('\r\x1b[K');
    isProgressShown = false;
  };
  return {
    line(text) {
      clear();
      stream.write(`${text}\n`);
    },
    progress(text) {
      if (stream.isTTY) {
        clear();
        stream.write(text.slice(0, stream.columns - 1));
        isProgressShown = true;
      } else if (Date.now() - lastPlainMs >= PLAIN_INTERVAL_MS) {
        lastPlainMs = Date.now();
        stream.write(`${text}\n`);
      }
    },
  };
}
