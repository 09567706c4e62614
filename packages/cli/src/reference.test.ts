import { describe, expect, it } from "vitest";
import { cliReference, errorReference } from "./reference.ts";

describe("the references", () => {
  it("list every command with its options and example", () => {
    const text = cliReference();
    expect(text).toContain("## keepworth run\n\nImport order files and value every customer.");
    expect(text).toContain("| `--as-of <day>` | value customers as of this day");
    expect(text).toContain("## keepworth runs prune");
    expect(text).toContain("```sh\nkeepworth import undo 2\n```");
  });

  it("list every error with its words, exit code and status", () => {
    expect(errorReference()).toContain(
      "| `file.missing` | There is no file {path}. | Check the name and the folder. | 1 | 404 |",
    );
    expect(errorReference()).not.toContain("–.");
  });
});
