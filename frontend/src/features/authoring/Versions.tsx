import { Button, Modal, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../i18n/format";
import { authoring } from "../../protocol/authoring";
import classes from "./Editor.module.css";

type Props = { id: string; onClose: () => void; onRestore: (text: string) => void };

/** Every save of a case, what changed in it, and the way back. */
export function Versions({ id, onClose, onRestore }: Props) {
  const { t } = useTranslation("authoring");
  const { moment } = useFormat();
  const [shown, setShown] = useState<number | null>(null);
  const versions = useQuery({ queryKey: ["authoring", "versions", id], queryFn: () => authoring.versions(id), staleTime: 0 });
  const restore = async (version: number) => {
    onRestore((await authoring.version(id, version)).text);
    onClose();
  };
  return (
    <Modal.Root opened onClose={onClose} size="lg">
      <Modal.Overlay />
      <Modal.Content>
        <Stack component={Modal.Body}>
          <Modal.Title fz="h3">{t("versions.title")}</Modal.Title>
        {versions.data?.map(({ version, at, author }) => (
          <div key={version} className={classes.version}>
            <Text fw={600}>
              {version}. {moment(at)} {author && t("versions.by", { author })}
            </Text>
            {version > 1 ? (
              <Button size="compact-sm" variant="subtle" aria-expanded={shown === version} onClick={() => setShown(shown === version ? null : version)}>
                {t("versions.show", { version: version - 1 })}
              </Button>
            ) : (
              <Text size="sm" c="dimmed">
                {t("versions.first")}
              </Text>
            )}
            <Button size="compact-sm" variant="subtle" onClick={() => void restore(version)}>
              {t("versions.restore")}
            </Button>
            {shown === version && <Differences id={id} version={version} />}
          </div>
        ))}
        <Button variant="light" onClick={onClose}>
          {t("versions.close")}
        </Button>
        </Stack>
      </Modal.Content>
    </Modal.Root>
  );
}

function Differences({ id, version }: { id: string; version: number }) {
  const { t } = useTranslation("authoring");
  const found = useQuery({ queryKey: ["authoring", "differences", id, version], queryFn: () => authoring.differences(id, version - 1, version) });
  const changed = found.data?.filter(({ before, after }) => before !== after) ?? [];
  if (found.isSuccess && changed.length === 0) return <Text size="sm">{t("versions.same")}</Text>;
  return (
    <ul className={classes.differences}>
      {changed.map(({ before, after }, index) => (
        <li key={index}>
          {before !== null && <del>− {t("versions.removed")}: {before}</del>}
          {after !== null && <ins>+ {t("versions.added")}: {after}</ins>}
        </li>
      ))}
    </ul>
  );
}
