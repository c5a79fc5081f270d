// Preloaded into a measured process: writes at its end what it used.
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { cpuMs: (userCPUTime + systemCPUTime) / 1000, peakKb: maxRSS };
  require('node:fs').writeFileSync(process.env.BENCH_USAGE_FILE, JSON.stringify(usage));
});
