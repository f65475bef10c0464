import { Anchor, Button, FileButton, Group, Stack, Text, Textarea, Title } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { Failed } from "../../components/Failed";
import { Icon } from "../../components/Icon";
import { Page } from "../../components/Page";
import rows from "../../components/Rows.module.css";
import { useFormat } from "../../i18n/format";
import { brought } from "../../protocol/brought";
import { WhoIsWho } from "./WhoIsWho";

type Paths = { report: (session: string) => string };

/** A real conversation that somebody typed out: read, told who is who, and looked back on like a practised one. */
export function BroughtPage({ paths }: { paths: Paths }) {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  const read = useMutation({ mutationFn: (file: Blob) => brought.read(file) });
  return (
    <Page title={t("brought.title")} size="md">
      <Stack gap="lg">
        <div>
          <Title order={1}>{t("brought.title")}</Title>
          <Text mt="sm" maw="42rem">
            {t("brought.intro")}
          </Text>
          <Text mt="sm" maw="42rem" c="dimmed">
            {t("brought.careful")}
          </Text>
        </div>
        {read.data ? (
          <WhoIsWho key={read.submittedAt} typed={read.data} paths={paths} onBack={read.reset} />
        ) : (
          <>
            <Textarea
              label={t("brought.text")}
              description={t("brought.textHint")}
              placeholder={t("brought.example")}
              autosize
              minRows={8}
              maxRows={24}
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
            />
            <Group>
              <Button onClick={() => read.mutate(new Blob([text]))} loading={read.isPending} disabled={text.trim() === ""}>
                {t("brought.read")}
              </Button>
              <FileButton accept=".txt,.csv,.tsv,.docx" onChange={(file) => file && read.mutate(file)}>
                {(props) => (
                  <Button {...props} variant="default" leftSection={<Icon name="up" size={16} />}>
                    {t("brought.file")}
                  </Button>
                )}
              </FileButton>
            </Group>
            <Failed error={read.error} />
            <Earlier paths={paths} />
          </>
        )}
      </Stack>
    </Page>
  );
}

function Earlier({ paths }: { paths: Paths }) {
  const { t } = useTranslation();
  const { moment } = useFormat();
  const { data = [] } = useQuery({ queryKey: ["brought"], queryFn: brought.all, staleTime: 0 });
  if (data.length === 0) return null;
  return (
    <section>
      <Title order={2} mb="sm">
        {t("brought.earlier")}
      </Title>
      <ul className={rows.list}>
        {data.map((one) => (
          <li key={one.session} className={rows.row}>
            <Anchor component={Link} href={paths.report(one.session)} fw={600}>
              {one.title}
            </Anchor>
            <Text size="sm" c="dimmed">
              {moment(one.startedAt)}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  );
}
