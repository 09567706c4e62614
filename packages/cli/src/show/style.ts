import { styleText } from "node:util";

type Paint = (text: string) => string;

/** What colours mean, as on every other screen: grey happened, blue is expected, amber needs a look, red is lost. */
export interface Style {
  heading: Paint;
  past: Paint;
  expected: Paint;
  attention: Paint;
  loss: Paint;
  quiet: Paint;
}

export function style(colour: boolean): Style {
  const paint =
    (format: Parameters<typeof styleText>[0]): Paint =>
    (text) =>
      colour && text !== "" ? styleText(format, text, { validateStream: false }) : text;
  return {
    heading: paint("bold"),
    past: paint("gray"),
    expected: paint("blueBright"),
    attention: paint("yellow"),
    loss: paint("red"),
    quiet: paint("dim"),
  };
}
