import { Button, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Icon } from "../../components/Icon";
import { fileAddress } from "../../protocol/api";
import classes from "./Keep.module.css";
import { PartHead } from "./PartHead";

const files = [
  { file: "transcript.csv", kind: "csv" },
  { file: "transcript.json", kind: "json" },
] as const;

/** The conversation on paper or as a file. */
export function Keep({ session }: { session: string }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="keep">
      <PartHead id="keep" title={t("lookBack.keep.title")} intro={t("lookBack.keep.intro")} />
      <ul className={classes.list}>
        {files.map(({ file, kind }) => (
          <li key={file}>
            <Button
              component="a"
              href={fileAddress(session, file)}
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
    </section>
  );
}
