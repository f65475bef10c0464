import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { I18nextProvider } from "react-i18next";
import { Router } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";
import { i18n } from "../i18n";
import { RequestFailed } from "../protocol/api";
import { theme, variables } from "./theme";

/** A refusal stays a refusal; only silence is worth another try. */
function tryAgain(failures: number, error: Error): boolean {
  return failures < 2 && error instanceof RequestFailed && error.unreachable;
}

export function Providers({ children }: { children: ReactNode }) {
  const [queries] = useState(
    () => new QueryClient({ defaultOptions: { queries: { retry: tryAgain, retryDelay: 800, staleTime: 10_000 } } }),
  );
  return (
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={queries}>
        <MantineProvider theme={theme} cssVariablesResolver={variables} defaultColorScheme="auto">
          <Router hook={useHashLocation}>{children}</Router>
        </MantineProvider>
      </QueryClientProvider>
    </I18nextProvider>
  );
}
