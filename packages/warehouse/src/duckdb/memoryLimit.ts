import { totalmem } from "node:os";

/** The memory of this machine, or of the container that the process is confined to, in bytes. */
function machineMemory(): number {
  // Not confined: 0, or more than there is.
  const confined = process.constrainedMemory();
  return confined > 0 ? Math.min(confined, totalmem()) : totalmem();
}

/** The memory that the engine may take unless it is told otherwise: 4 GB, or 40 % of what there is if that is less. */
export function memoryLimit(bytes: number = machineMemory()): string {
  return `${Math.floor(Math.min(4e9, bytes * 0.4) / 1e6)}MB`;
}
