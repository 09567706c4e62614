import { speak } from "@keepworth/locales";
import { style } from "./style.ts";

/** How tests look at a page: English, no colours, 80 columns. */
export const plain = { speaker: speak("en"), style: style(false), columns: 80 };
