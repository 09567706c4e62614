import { DirectionProvider, localStorageColorSchemeManager, MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { makeQueries } from "./api/queries.ts";
import { router } from "./router.tsx";
import { theme, variables } from "./theme/theme.ts";
import { LocaleProvider } from "./words/useWords.tsx";

const queries = makeQueries({
  onSignedOut: () => void queries.invalidateQueries({ queryKey: ["/api/session"] }),
});
const colourScheme = localStorageColorSchemeManager({ key: "keepworth.theme" });
const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? "";
// What locks the page behind a drawer writes a style tag of its own, and asks for the nonce under this name.
Object.assign(globalThis, { __webpack_nonce__: nonce });

export function App(): ReactNode {
  return (
    <DirectionProvider>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={variables}
        colorSchemeManager={colourScheme}
        defaultColorScheme="auto"
        getStyleNonce={() => nonce}
      >
        <QueryClientProvider client={queries}>
          <LocaleProvider>
            <RouterProvider router={router} />
          </LocaleProvider>
        </QueryClientProvider>
      </MantineProvider>
    </DirectionProvider>
  );
}
