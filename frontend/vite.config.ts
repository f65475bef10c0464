import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const server = "http://localhost:8080";

export default defineConfig({
  plugins: [react()],
  // Relative addresses, so that the pages also work behind a path of a larger site.
  base: "./",
  build: {
    outDir: "target/dist",
    emptyOutDir: true,
    // A content security policy without `data:` must be able to load everything.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { "/api": { target: server, ws: true } } },
  test: {
    environment: "jsdom",
    setupFiles: ["src/test/setup.ts"],
    css: false,
    restoreMocks: true,
  },
});
