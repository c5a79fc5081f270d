/** Loaded before the action: somebody sets the clock an hour on or back, each time it is read. */
const { now } = Date;
let reads = 0;

Date.now = () => {
  reads += 1;
  return now() + (reads % 2 === 0 ? 3_600_000 : -3_600_000);
};
