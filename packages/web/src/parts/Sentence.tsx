import { Fragment, type ReactNode } from "react";

/** What stands in a sentence where a part of the page is to come: give it to `say` as the argument's value. */
export function slot(name: string): string {
  return `\u{E000}${name}\u{E001}`;
}

/**
 * A whole sentence, as translated, with figures or links in it.
 *
 * @example <Sentence text={say("web.x.opening", { growth: slot("growth") })} parts={{ growth: <Figure … /> }} />
 */
export function Sentence({
  text,
  parts,
}: {
  readonly text: string;
  readonly parts: Readonly<Record<string, ReactNode>>;
}): ReactNode {
  return text
    .split(/[\u{E000}\u{E001}]/u)
    .map((piece, at) => <Fragment key={at}>{at % 2 === 1 ? parts[piece] : piece}</Fragment>);
}
