import js from "@eslint/js";
import { importX } from "eslint-plugin-import-x";
import reactHooks from "eslint-plugin-react-hooks";
import { readdirSync } from "node:fs";
import tseslint from "typescript-eslint";

// Each layer may use those after it, never those before it.
const layers = ["app", "features", "coding", "components", "protocol", "i18n"];

const upwards = layers.flatMap((layer, at) =>
  layers.slice(0, at).map((above) => ({
    target: `./src/${layer}`,
    from: `./src/${above}`,
    message: `${layer} lies below ${above} and must not know it.`,
  })),
);

const features = readdirSync(new URL("./src/features", import.meta.url));
const sideways = features.map((feature) => ({
  target: `./src/features/${feature}`,
  from: "./src/features",
  except: [`./${feature}`],
  message: "Features never import each other; the app composes them.",
}));

export default tseslint.config(
  { ignores: ["target", "node_modules"] },
  js.configs.recommended,
  {
    files: ["src/**/*.{ts,tsx}", "vite.config.ts"],
    extends: [tseslint.configs.strictTypeChecked, reactHooks.configs.flat["recommended-latest"]],
    plugins: { "import-x": importX },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: { "import-x/resolver": { node: { extensions: [".ts", ".tsx"] } } },
    rules: {
      "import-x/no-restricted-paths": ["error", { zones: [...upwards, ...sideways] }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-definitions": "off",
    },
  },
  {
    files: ["*.config.{js,cjs}", "build/*.cjs", "dev/*.mjs"],
    languageOptions: {
      globals: { console: "readonly", process: "readonly", require: "readonly", module: "readonly", URL: "readonly" },
    },
  },
);
