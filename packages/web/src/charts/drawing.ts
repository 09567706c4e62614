/** A drawing on the page as a file that stands alone: the page's colours written out, on the page's ground. */
export function standalone(element: HTMLElement): string {
  const svg = element.querySelector("svg");
  if (!svg) return "";
  const copy = svg.cloneNode(true) as SVGElement;
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.style.cssText = "";
  // Which way its words are read is said by the page's style, which the file does not have.
  const texts = svg.querySelectorAll("text");
  for (const [at, text] of copy.querySelectorAll("text").entries()) {
    const { direction, textAnchor } = getComputedStyle(texts[at]!);
    if (direction !== "rtl") continue;
    text.setAttribute("direction", direction);
    text.setAttribute("text-anchor", textAnchor);
  }
  const { width, height } = svg.getBoundingClientRect();
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  const ground = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  for (const [name, value] of Object.entries({ width: "100%", height: "100%", fill: "var(--ground)" })) {
    ground.setAttribute(name, value);
  }
  copy.prepend(ground);
  const page = getComputedStyle(document.documentElement);
  return new XMLSerializer()
    .serializeToString(copy)
    .replaceAll(
      /var\((--[\w-]+)\)/g,
      (_, name: string) => page.getPropertyValue(name).trim() || "currentColor",
    );
}
