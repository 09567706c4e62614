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
