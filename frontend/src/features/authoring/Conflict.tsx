import { Button, Modal, SimpleGrid, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Overtaken } from "../../protocol/authoring";
import classes from "./Editor.module.css";

type Props = { theirs: Overtaken; yours: string; onOver: () => void; onCopy: () => void; onTake: () => void; onLater: () => void };

/** Two people saved the same case: both texts, and a choice. */
export function Conflict({ theirs, yours, onOver, onCopy, onTake, onLater }: Props) {
  const { t } = useTranslation("authoring");
  const texts = [
    [t("conflict.yours"), yours],
    [t("conflict.theirs"), theirs.text],
  ] as const;
  return (
    <Modal.Root opened onClose={onLater} size="xl">
      <Modal.Overlay />
      <Modal.Content>
        <Stack component={Modal.Body}>
          <Modal.Title fz="h3">{t("conflict.title")}</Modal.Title>
        <Text>{t("conflict.why", { version: theirs.version, author: theirs.author || t("conflict.someone") })}</Text>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          {texts.map(([title, text]) => (
            <div key={title}>
              <Text fw={600}>{title}</Text>
              <pre className={classes.pre} tabIndex={0} aria-label={title}>
                {text}
              </pre>
            </div>
          ))}
        </SimpleGrid>
        <Button onClick={onOver}>{t("conflict.over")}</Button>
        <Button variant="light" onClick={onCopy}>
          {t("conflict.copy")}
        </Button>
        <Button variant="light" onClick={onTake}>
          {t("conflict.take")}
        </Button>
        <Button variant="subtle" onClick={onLater}>
          {t("conflict.later")}
        </Button>
        </Stack>
      </Modal.Content>
    </Modal.Root>
  );
}
