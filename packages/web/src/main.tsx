import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { currentLocale } from "./words/locale.ts";
import { loadWords } from "./words/loaded.ts";

// The words of the frame come before the first paint, so that nothing is drawn twice.
await loadWords(currentLocale(), ["shell", "parts"]);
createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
