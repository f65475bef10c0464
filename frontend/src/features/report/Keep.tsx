import { Button, Text } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import { Failed } from "../../components/Failed";
import { Icon } from "../../components/Icon";
import { Sure } from "../../components/Sure";
import { uiLanguage } from "../../i18n";
import { api, fileAddress } from "../../protocol/api";
import classes from "./Keep.module.css";
import type { Paths } from "./paths";
import { PartHead } from "./PartHead";

const files = [
  { file: "report.pdf", kind: "pdf" },
  { file: "transcript.csv", kind: "csv" },
  { file: "transcript.json", kind: "json" },
] as const;

/** The conversation on paper or as a file. */
export function Keep({ session, mine, paths }: { session: string; mine: boolean; paths: Pick<Paths, "cases"> }) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const queries = useQueryClient();
  const away = useMutation({
    mutationFn: () => api.forget(session),
    onSuccess: () => {
      queries.clear();
      go(paths.cases, { replace: true });
    },
  });
  return (
    <section aria-labelledby="keep">
      <PartHead id="keep" title={t("lookBack.keep.title")} intro={t("lookBack.keep.intro")} />
      <ul className={classes.list}>
        {files.map(({ file, kind }) => (
          <li key={file}>
            <Button
              component="a"
              href={fileAddress(session, file, uiLanguage())}
              download
              variant="default"
              leftSection={<Icon name="save" />}
            >
              {t(`lookBack.keep.${kind}`)}
            </Button>
            <Text c="dimmed" size="sm">
              {t(`lookBack.keep.${kind}What`)}
            </Text>
          </li>
        ))}
        <li>
          <Button variant="default" leftSection={<Icon name="print" />} onClick={() => window.print()}>
            {t("lookBack.keep.print")}
          </Button>
          <Text c="dimmed" size="sm">
            {t("lookBack.keep.printWhat")}
          </Text>
        </li>
      </ul>
      {mine && (
        <div className={classes.away}>
          <Sure ask={t("lookBack.keep.awaySure")} yes={t("lookBack.keep.awayYes")} no={t("lookBack.keep.awayNo")} onYes={() => away.mutate()} loading={away.isPending}>
            {t("lookBack.keep.away")}
          </Sure>
          <Failed error={away.error} />
        </div>
      )}
    </section>
  );
}
