/** Takes the place of `node:timers/promises`: the next turn of the event loop. */
export function setImmediate(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}
