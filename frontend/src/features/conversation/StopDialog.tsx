import { Button, Group, Modal, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import classes from "./StopDialog.module.css";

type Props = { opened: boolean; onClose: () => void; onStop: () => void };

export function StopDialog({ opened, onClose, onStop }: Props) {
  const { t } = useTranslation();
  return (
    <Modal.Root opened={opened} onClose={onClose} centered>
      <Modal.Overlay />
      <Modal.Content radius="lg">
        <Modal.Body className={classes.body}>
          <Modal.Title className={classes.title}>{t("stop.title")}</Modal.Title>
          <Text>{t("stop.text")}</Text>
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose} data-autofocus>
              {t("stop.no")}
            </Button>
            <Button onClick={onStop}>{t("stop.yes")}</Button>
          </Group>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
