/** The work that this thread has done, in milliseconds: unlike a clock, it tells the same however busy the machine is. */
export function cpuTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
