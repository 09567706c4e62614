/** Text that is markup already; everything else is escaped where it is put into markup. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = Markup | string | number | null | false | readonly Part[];

/** Markup from a template: what is filled in is escaped, unless it is markup itself. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(
    strings.reduce((text, string, i) => text + string + (i < parts.length ? render(parts[i]!) : ""), ""),
  );
}

function render(part: Part): string {
  if (part instanceof Markup) return part.text;
  if (part === null || part === false) return "";
  return Array.isArray(part) ? part.map(render).join("") : escape(String(part));
}

export function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
