import { type Command, commandIn, commandNames } from './commands.ts';
import { Masks } from './masks.ts';

/** Ten annotations a type a step, of 4,096 characters. Source: actions/runner, ExecutionContext. */
const maxAnnotations = 10;
const maxMessageLength = 4096;

export type Level = 'error' | 'warning' | 'notice';

export interface Annotation {
  readonly message: string;
  /** `title`, `file`, `line`… as the action gave them. */
  readonly properties: Readonly<Record<string, string>>;
}

/**
 * A step's output as the runner takes it: line by line, obeying the commands in it and hiding what was
 * registered so far.
 */
export class StepLog {
  readonly masks = new Masks();
  readonly annotations: Readonly<Record<Level, Annotation[]>> = { error: [], warning: [], notice: [] };
  /** Every command obeyed, in order: what a hostile text must not add to. */
  readonly commands: Command[] = [];
  /** Set by the deprecated `::set-output`. */
  readonly outputs: Record<string, string> = {};
  /** Set by the deprecated `::save-state`. */
  readonly state: Record<string, string> = {};
  /** A command that the runner refuses fails the step whatever its exit code. */
  failed = false;
  #names: ReadonlySet<string> = commandNames;
  #stopToken: string | undefined;
  readonly #lines: string[] = [];

  get text(): string {
    return this.#lines.map((line) => `${line}\n`).join('');
  }

  take(line: string): void {
    const command = commandIn(line, this.#names);
    if (command === undefined) this.#show(line);
    else if (this.#stopToken === undefined) this.#obey(command);
    else if (command.name === this.#stopToken) this.#resume();
    else this.#show(line);
  }

  annotate(level: Level, message: string, properties: Annotation['properties'] = {}): void {
    this.#show(`##[${level}]${message}`);
    if (this.annotations[level].length === maxAnnotations) return;
    this.annotations[level].push({
      message: this.masks.hide(message).slice(0, maxMessageLength),
      properties,
    });
  }

  fail(message: string): void {
    this.failed = true;
    this.annotate('error', message);
  }

  #obey(command: Command): void {
    const { name, properties, data } = command;
    this.commands.push(command);
    switch (name) {
      case 'add-mask':
        this.masks.add(data);
        this.#show('::add-mask::***');
        break;
      case 'stop-commands':
        this.#stopToken = data.toLowerCase();
        this.#names = new Set([...commandNames, this.#stopToken]);
        break;
      case 'error':
      case 'warning':
      case 'notice':
        this.annotate(name, data, properties);
        break;
      case 'set-output':
        this.outputs[properties.name ?? ''] = data;
        break;
      case 'save-state':
        this.state[properties.name ?? ''] = data;
        break;
      case 'set-env':
      case 'add-path':
        this.fail(`The \`${name}\` command is disabled.`);
        break;
      default:
        this.#show(`##[${name}]${data}`);
    }
  }

  #resume(): void {
    this.#stopToken = undefined;
    this.#names = commandNames;
  }

  #show(line: string): void {
    this.#lines.push(this.masks.hide(line));
  }
}
