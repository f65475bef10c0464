import { createTheme, Switch, type CSSVariablesResolver, type MantineColorsTuple } from "@mantine/core";

/** Heather in August: the colour of what can be pressed. */
const heather: MantineColorsTuple = [
  "#f8f1f6",
  "#f1e3ed",
  "#e3c9db",
  "#dca9cd",
  "#c184ad",
  "#a96494",
  "#944f80",
  "#7a3f69",
  "#633354",
  "#4a2740",
];

/** Greys with a breath of heather in them, light to dark. */
const gray: MantineColorsTuple = [
  "#f9f7f9",
  "#f0eaef",
  "#e6dee4",
  "#d9cfd6",
  "#c2b5be",
  "#8d7e88",
  "#61545d",
  "#4e434b",
  "#3b3139",
  "#2a2027",
];

const dark: MantineColorsTuple = [
  "#eee6ec",
  "#d9ced6",
  "#bfb2bb",
  "#8e808a",
  "#463b43",
  "#372e35",
  "#2c252b",
  "#211b20",
  "#171317",
  "#100d10",
];

export const theme = createTheme({
  colors: { heather, gray, dark },
  primaryColor: "heather",
  primaryShade: { light: 7, dark: 6 },
  black: "#2a2027",
  fontFamily: '"Atkinson Hyperlegible Next Variable", system-ui, sans-serif',
  headings: {
    fontFamily: '"Bricolage Grotesque Variable", "Atkinson Hyperlegible Next Variable", system-ui, sans-serif',
    fontWeight: "600",
    textWrap: "balance",
    sizes: {
      h1: { fontSize: "clamp(1.7rem, 1.3rem + 1.8vw, 2.5rem)", lineHeight: "1.15" },
      h2: { fontSize: "1.4rem", lineHeight: "1.25" },
      h3: { fontSize: "1.15rem", lineHeight: "1.3" },
    },
  },
  fontSizes: { xs: "0.8125rem", sm: "0.9375rem", md: "1.0625rem", lg: "1.1875rem", xl: "1.35rem" },
  lineHeights: { xs: "1.45", sm: "1.5", md: "1.55", lg: "1.55", xl: "1.5" },
  defaultRadius: "md",
  radius: { md: "0.75rem", lg: "1.25rem" },
  respectReducedMotion: true,
  cursorType: "pointer",
  components: { Switch: Switch.extend({ defaultProps: { withThumbIndicator: false } }) },
});

/** Our own names for surfaces, lines and meaning; every text on every surface keeps a contrast of 4.5 or more. */
export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    "--mantine-color-body": "#f4f1f4",
    "--mantine-color-error": "#86500a",
    "--w-surface": "#ffffff",
    "--w-raised": "#f0eaef",
    "--w-line": "#d9cfd6",
    "--w-quiet": "#61545d",
    "--w-tint": "#f1e3ed",
    "--w-accent": "#7a3f69",
    "--w-moss": "#43602b",
    "--w-moss-line": "#a9be93",
    "--w-moss-tint": "#e4ecdb",
    "--w-ochre": "#86500a",
    "--w-ochre-tint": "#f9ecd6",
  },
  dark: {
    "--mantine-color-body": "#171317",
    "--mantine-color-error": "#f0b75e",
    "--w-surface": "#211b20",
    "--w-raised": "#2c252b",
    "--w-line": "#463b43",
    "--w-quiet": "#bfb2bb",
    "--w-tint": "#3b2735",
    "--w-accent": "#dca9cd",
    "--w-moss": "#b4ce97",
    "--w-moss-line": "#5b7342",
    "--w-moss-tint": "#2b3722",
    "--w-ochre": "#f0b75e",
    "--w-ochre-tint": "#3d2f18",
  },
});
