import type { Readable } from 'node:stream';

export interface LineReader {
  /** All that came, as it came. */
  text(): string;
  /** Hands on what is left without a line end. */
  end(): void;
}

/** Hands on a stream line by line; CR, LF and CR LF end a line, as for the runner. */
export function readLinesOf(stream: Readable, take: (line: string) => void): LineReader {
  let all = '';
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (chunk: string) => {
    all += chunk;
    // A CR at the end of a chunk may be half of a CR LF.
    const lines = (rest + chunk).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    for (const line of lines) take(line);
  });
  return {
    text: () => all,
    end: () => {
      if (rest !== '') take(rest.replace(/\r$/, ''));
      rest = '';
    },
  };
}
