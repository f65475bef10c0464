import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { useCollected } from "./useCollected";

/** The way to the collected turns; not there while nothing is collected. */
export function ProjectorLink({ href }: { href: string }) {
  const { t } = useTranslation();
  const { turns } = useCollected();
  return turns.length === 0 ? null : (
    <Button component={Link} href={href} variant="light">
      {t("projector.open", { count: turns.length })}
    </Button>
  );
}
