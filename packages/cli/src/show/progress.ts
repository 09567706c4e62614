import type { RunStep } from "@keepworth/engine";
import type { Key, Speaker } from "@keepworth/locales";
import type { Terminal } from "../terminal.ts";
import { modelName } from "../report/modelName.ts";
import { style } from "./style.ts";
import { cut, pad } from "./text.ts";

export interface Progress {
  update(step: RunStep): void;
  /** Takes the moving line away; to be called before anything else is written, also after a failure. */
  stop(): void;
}

const frames = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];

/** One line a step on the notes' stream; on a live terminal the running step turns and counts its seconds. */
export function progress(terminal: Terminal, speaker: Speaker): Progress {
  const { say, number } = speaker;
  const paint = style(terminal.live);
  let running: { name: string; since: number } | null = null;
  let timer: NodeJS.Timeout | undefined;
  let frame = 0;

  const seconds = (value: number): string =>
    say("span.seconds", { seconds: number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 }) });
  const line = (sign: string, name: string, spent: number, details: string): string =>
    `${sign} ${pad(name, 27)}${pad(seconds(spent), 8, "end")}  ${paint.quiet(cut(details, 41))}`.trimEnd();
  const clear = (): void => {
    if (terminal.live) terminal.note("\r\u001B[2K");
  };
  const draw = (): void => {
    if (!running) return;
    frame = (frame + 1) % frames.length;
    terminal.note(
      `\r\u001B[2K${line(paint.expected(frames[frame]!), running.name, (Date.now() - running.since) / 1000, "")}`,
    );
  };
  const stop = (): void => {
    clearInterval(timer);
    timer = undefined;
    if (running) clear();
    running = null;
  };

  return {
    update({ step, status, seconds: spent = 0, details = {} }) {
      const name = speaker.knows(`step.${step}`) ? say(`step.${step}`) : step;
      if (status === "start") {
        stop();
        running = { name, since: Date.now() };
        if (terminal.live) timer = setInterval(draw, 100).unref();
        return;
      }
      stop();
      const counts = Object.entries(details).flatMap(([key, value]) => {
        if (key === "model") return [modelName(String(value), speaker)];
        return value !== 0 && speaker.knows(`detail.${key}`) ? [say(`detail.${key}` as Key, { value })] : [];
      });
      terminal.note(`${line(paint.expected("✓"), name, spent, speaker.series(counts))}\n`);
    },
    stop,
  };
}
