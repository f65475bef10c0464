import type { CSSProperties } from "react";

/** Drawn on a grid of 24, with a round pen of 2. */
const drawings = {
  question: "M7 8.5a5 5 0 1 1 7.7 4.2c-1.7 1.1-2.7 1.9-2.7 3.8M12 21h.01",
  questionBox: "M4 4h16v16H4zM9.7 9.6a2.4 2.4 0 1 1 3.8 2c-.9.6-1.5 1.1-1.5 2M12 16.6h.01",
  info: "M12 11v6M12 7h.01M3 12a9 9 0 1 0 18 0 9 9 0 0 0-18 0",
  push: "M3 12h11M10 7l5 5-5 5M20 4v16",
  door: "M3 12h9M8 8l4 4-4 4M14 4h6v16h-6",
  echo: "M6 12h.01M11 5.5a9.2 9.2 0 0 1 0 13",
  echoes: "M4 12h.01M9 6.5a8 8 0 0 1 0 11M15 3.5a14 14 0 0 1 0 17",
  star: "M12 3.5l2.6 5.4 5.9.8-4.3 4.1 1 5.9-5.2-2.9-5.2 2.9 1-5.9L3.5 9.700l5.9-.8z",
  together: "M3.5 12a5.5 5.5 0 1 0 11 0 5.5 5.5 0 0 0-11 0M9.5 12a5.5 5.5 0 1 0 11 0 5.5 5.5 0 0 0-11 0",
  fork: "M12 21v-7M12 14L5 6M12 14l7-8M5 11V6h5M19 11V6h-5",
  clash: "M2 12h7M6 8.500l3.5 3.500L6 15.500M22 12h-7M18 8.500L14.5 12l3.5 3.500M12 4v2M12 18v2",
  weight: "M7 9h10l2.5 11h-15zM9.5 9a2.5 2.5 0 1 1 5 0",
  turnBack: "M9 7L4 12l5 5M4 12h10a5 5 0 0 1 5 5v2",
  up: "M12 20V5M6 11l6-6 6 6",
  hold: "M12 4v12M5 13a7 7 0 0 0 14 0M9.5 7h5",
  dot: "M9 12a3 3 0 1 0 6 0 3 3 0 0 0-6 0",
  crack: "M13 3l-4 7h6l-4 11",
  send: "M4 12l16-8-6 16-3-7z",
  stop: "M6 6h12v12H6z",
  check: "M5 12.500l4.5 4.500L19 7.5",
  warning: "M12 4l9 16H3zM12 10v4.500M12 17.200h.01",
  offline: "M4 4l16 16M8.5 16.500a5 5 0 0 1 5-1.300M5 12.800a10 10 0 0 1 4.5-2.500M19 12.800a10 10 0 0 0-5.5-2.800M12 20h.01",
  clock: "M3.5 12a8.5 8.5 0 1 0 17 0 8.5 8.5 0 0 0-17 0M12 7v5l3.5 2",
  back: "M20 12H5M11 6l-6 6 6 6",
  forward: "M4 12h15M13 6l6 6-6 6",
  sliders: "M4 8h9M17 8h3M13 8a2 2 0 1 0 4 0 2 2 0 0 0-4 0M4 16h3M11 16h9M7 16a2 2 0 1 0 4 0 2 2 0 0 0-4 0",
  chevron: "M7 10l5 5 5-5",
  close: "M6 6l12 12M18 6L6 18",
  sun: "M8 12a4 4 0 1 0 8 0 4 4 0 0 0-8 0M12 2.500v2M12 19.500v2M2.5 12h2M19.5 12h2M5.3 5.300l1.4 1.400M17.3 17.300l1.4 1.400M18.7 5.300l-1.4 1.400M6.7 17.300l-1.4 1.4",
  moon: "M20 14.500A8.5 8.5 0 1 1 9.5 4 6.8 6.8 0 0 0 20 14.500z",
  device: "M3.5 5h17v11h-17zM9 20h6M12 16v4",
  globe: "M3.5 12a8.5 8.5 0 1 0 17 0 8.5 8.5 0 0 0-17 0M3.5 12h17M12 3.500c3 2.5 3 14.5 0 17M12 3.500c-3 2.5-3 14.5 0 17",
  seed: "M12 21v-9M12 12c0-4 3-7 8-7 0 5-3 7-8 7M12 15c0-3-2.5-5-7-5 0 4 3 5 7 5",
  rise: "M4 17l6-6 4 4 6-7M15 8h5v5",
  fall: "M4 7l6 6 4-4 6 7M15 16h5v-5",
  save: "M12 4v11M7 10.500l5 5 5-5M4 20h16",
  print: "M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z",
  again: "M5 12a7 7 0 1 1 2.2 5.100M5 20v-4.500h4.5",
} as const;

export type IconName = keyof typeof drawings;

type Props = { name: IconName; size?: number; className?: string; style?: CSSProperties };

/** Decoration beside words; it never stands alone, so screen readers pass over it. */
export function Icon({ name, size = 18, className, style }: Props) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
      className={className}
      style={{ flex: "none", ...style }}
    >
      <path d={drawings[name]} />
    </svg>
  );
}
