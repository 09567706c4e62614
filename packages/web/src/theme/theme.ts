import { createTheme, type CSSVariablesResolver, type MantineThemeOverride } from "@mantine/core";

/** Mantine in our colours: one accent, greys with a breath of blue, text always above 4.5:1. */
export const theme: MantineThemeOverride = createTheme({
  colors: {
    accent: [
      "#eaf4fb",
      "#cfe5f4",
      "#9dcbe9",
      "#56b4e9",
      "#3a9bd3",
      "#1a84c2",
      "#0072b2",
      "#00639c",
      "#005385",
      "#00426b",
    ],
    dark: [
      "#e6e9ec",
      "#c4cad1",
      "#a3abb4",
      "#7b848e",
      "#3a414a",
      "#2a2f36",
      "#1d2126",
      "#14171b",
      "#101316",
      "#0b0d0f",
    ],
  },
  primaryColor: "accent",
  // White on it stands above 4.5:1 in light and dark.
  primaryShade: 6,
  defaultRadius: "6px",
  fontFamily: "var(--font)",
  headings: { fontFamily: "var(--font)" },
  fontSizes: { xs: "0.75rem", sm: "0.875rem", md: "0.9375rem", lg: "1.0625rem", xl: "1.25rem" },
  respectReducedMotion: true,
  cursorType: "pointer",
  components: {
    Button: { defaultProps: { size: "sm" } },
    Tooltip: { defaultProps: { withArrow: false, openDelay: 300 } },
    Popover: { defaultProps: { shadow: "md", withinPortal: true } },
    // In place, so that it stays in its landmark; and without the empty element that a menu may not contain.
    Menu: { defaultProps: { shadow: "md", withinPortal: false, withInitialFocusPlaceholder: false } },
  },
});

const both = {
  "--mantine-color-body": "var(--ground)",
  "--mantine-color-text": "var(--ink)",
  "--mantine-color-dimmed": "var(--quiet)",
  "--mantine-color-placeholder": "var(--quiet)",
  "--mantine-color-error": "var(--loss)",
  "--mantine-color-anchor": "var(--link)",
  "--mantine-color-default": "var(--surface)",
  "--mantine-color-default-border": "var(--edge)",
  "--mantine-color-default-hover": "var(--raised)",
};

export const variables: CSSVariablesResolver = () => ({ variables: {}, light: both, dark: both });
