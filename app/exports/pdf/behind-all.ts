import { spawn } from "node:child_process";

/**
 * Puts a running program with all its threads behind everybody (SCHED_IDLE of Linux): whoever wakes with
 * something to do comes before it at once, where by priority alone readers wait for what is left of its turn.
 * Where the system has no such thing, its priority stays.
 */
export function putBehindAll(pid: number): void {
  const asked = ["--all-tasks", "--idle", "--pid", "0", String(pid)];
  spawn("chrt", asked, { stdio: "ignore" }).once("error", () => {});
}
