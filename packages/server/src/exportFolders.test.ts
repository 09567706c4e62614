import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readdir, utimes, writeFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { testFolder } from "../../engine/test/folder.ts";
import { clearExportFolders } from "./exportFolders.ts";

const path = testFolder();

it("are removed when their process is no more, whatever number it had", async () => {
  const gone = spawn(process.execPath, ["-e", ""]);
  await once(gone, "exit");
  const folders = path("tmp");
  const make = async (name: string) => {
    await mkdir(`${folders}/${name}`, { recursive: true });
    await writeFile(`${folders}/${name}/customers.csv`, "customer_id\n");
  };
  const left = `keepworth-export-${gone.pid}-abcdef`;
  const earlier = `keepworth-export-${process.pid}-earlier`;
  const kept = [
    `keepworth-export-${process.pid}-now`,
    `keepworth-export-${process.ppid}-abcdef`,
    "keepworth-export-",
    "other",
  ];
  for (const name of [left, earlier, ...kept]) await make(name);
  const before = new Date(performance.timeOrigin - 1000);
  await utimes(`${folders}/${earlier}`, before, before);
  await clearExportFolders(folders);
  expect((await readdir(folders)).toSorted()).toEqual(kept.toSorted());
});
