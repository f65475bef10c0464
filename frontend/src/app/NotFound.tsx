import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { Notice } from "../components/Notice";
import { usePageTitle } from "../components/Page";
import { paths } from "./paths";

export function NotFound() {
  const { t } = useTranslation();
  usePageTitle(t("states.notFound"));
  return (
    <Notice
      icon="fork"
      title={t("states.notFound")}
      action={
        <Button component={Link} href={paths.cases}>
          {t("states.toCases")}
        </Button>
      }
    >
      {t("states.notFoundWhy")}
    </Notice>
  );
}
