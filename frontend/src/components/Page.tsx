import { useEffect, type ReactNode } from "react";
import { Container } from "@mantine/core";

/** A page that reads from top to bottom. */
export function Page({ title, children, size = "lg" }: { title: string; children: ReactNode; size?: string }) {
  usePageTitle(title);
  return (
    <Container size={size} pt={{ base: "lg", sm: "xl" }} pb="4rem">
      {children}
    </Container>
  );
}

export function usePageTitle(title: string) {
  useEffect(() => {
    document.title = title === "Weerklank" ? title : `${title} · Weerklank`;
  }, [title]);
}
