import { Alert, Anchor, Badge, Button, FileButton, Group, SimpleGrid, Stack, Text, TextInput, Title } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useLocation } from "wouter";
import { Icon } from "../../components/Icon";
import { LoadFailed } from "../../components/LoadFailed";
import { Loading } from "../../components/Loading";
import { Page } from "../../components/Page";
import { RequestFailed } from "../../protocol/api";
import { authoring, type AuthoredCase } from "../../protocol/authoring";
import rows from "../../components/Rows.module.css";
import classes from "./CaseList.module.css";
import type { Paths } from "./paths";
import { useAuthor } from "./useAuthor";
import { useFormat } from "../../i18n/format";

export function CaseList({ paths }: { paths: Paths }) {
  const { t } = useTranslation("authoring");
  const [author, setAuthor] = useAuthor();
  const cases = useQuery({ queryKey: ["authoring", "cases"], queryFn: authoring.cases, staleTime: 0 });
  return (
    <Page title={t("list.title")}>
      <Title order={1}>{t("list.title")}</Title>
      <Text mt="sm" mb="lg" maw="42rem" c="dimmed" size="lg">
        {t("list.intro")}
      </Text>
      <Group align="flex-end" gap="md" mb="xl">
        <Button component={Link} href={paths.editor("new")} size="md">
          {t("list.new")}
        </Button>
        <Import />
        <Button component="a" href={authoring.files} download variant="default" size="md">
          {t("list.exportAll")}
        </Button>
      </Group>
      {cases.isPending && <Loading what={t("list.loading")} />}
      {cases.isError && (
        <LoadFailed
          level={2}
          unreachable={cases.error instanceof RequestFailed && cases.error.unreachable}
          onRetry={() => void cases.refetch()}
        />
      )}
      {cases.data && (
        <Stack gap="xl">
          <section>
            <Title order={2} mb="sm">
              {t("list.mine")}
            </Title>
            <Own cases={cases.data.own.filter((one) => one.mine)} paths={paths} />
            <TextInput
              mt="lg"
              maw="26rem"
              label={t("list.name")}
              description={t("list.nameHint")}
              value={author}
              maxLength={80}
              onChange={(event) => setAuthor(event.currentTarget.value)}
            />
          </section>
          {cases.data.own.some((one) => !one.mine) && (
            <section>
              <Title order={2} mb="sm">
                {t("list.colleagues")}
              </Title>
              <Own cases={cases.data.own.filter((one) => !one.mine)} paths={paths} />
            </section>
          )}
          <section>
            <Title order={2}>{t("list.shipped")}</Title>
            <Text c="dimmed" mb="sm">
              {t("list.shippedIntro")}
            </Text>
            <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm" component="ul" className={rows.list}>
              {cases.data.shipped.map((one) => (
                <li key={one.id} className={rows.row}>
                  <div>
                    <Text fw={600} lang={one.language}>
                      {one.title}
                    </Text>
                    <Text size="sm" c="dimmed">
                      {one.client.name}
                    </Text>
                  </div>
                  <Copy id={one.id} title={one.title} paths={paths} />
                </li>
              ))}
            </SimpleGrid>
          </section>
        </Stack>
      )}
    </Page>
  );
}

function Own({ cases, paths }: { cases: readonly AuthoredCase[]; paths: Paths }) {
  const { moment } = useFormat();
  const { t } = useTranslation("authoring");
  if (cases.length === 0) return <Text c="dimmed">{t("list.mineEmpty")}</Text>;
  return (
    <ul className={rows.list}>
      {cases.map((one) => {
        const title = one.title || t("list.untitled");
        const saved = { version: one.version, when: moment(one.at), author: one.author };
        return (
          <li key={one.id} className={rows.row}>
            <div className={rows.what}>
              <Anchor component={Link} href={paths.editor(one.id)} fw={600} lang={one.language} aria-label={t("list.open", { title })}>
                {title}
              </Anchor>
              <Text size="sm" c="dimmed">
                {t(one.author ? "list.savedBy" : "list.saved", saved)}
              </Text>
            </div>
            <Group gap="xs">
              {!one.playable && <Badge variant="outline" className={classes.badge}>{t("list.errors")}</Badge>}
              {one.given !== null && (
                <Badge variant="light" className={classes.badge}>
                  {one.given === one.version ? t("list.given") : t("list.givenOlder", { version: one.given })}
                </Badge>
              )}
              <Button component="a" href={authoring.file(one.id)} download variant="subtle" size="compact-md" aria-label={t("list.exportOf", { title })}>
                {t("list.export")}
              </Button>
              <Copy id={one.id} title={title} paths={paths} />
            </Group>
          </li>
        );
      })}
    </ul>
  );
}

function Copy({ id, title, paths }: { id: string; title: string; paths: Paths }) {
  const { t } = useTranslation("authoring");
  const [author] = useAuthor();
  const [, go] = useLocation();
  const copy = useMutation({ mutationFn: () => authoring.copy(id, author), onSuccess: (made) => go(paths.editor(made.id)) });
  return (
    <Button variant="subtle" size="compact-md" loading={copy.isPending} onClick={() => copy.mutate()} aria-label={t("list.copyOf", { title })}>
      {t("list.copy")}
    </Button>
  );
}

function Import() {
  const { t } = useTranslation("authoring");
  const queries = useQueryClient();
  const read = useMutation({
    mutationFn: (file: File) => authoring.importFile(new Blob([file], { type: /\.zip$/i.test(file.name) ? "application/zip" : "application/yaml" })),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ["authoring", "cases"] }),
  });
  return (
    <div>
      <FileButton accept=".yaml,.yml,.zip" onChange={(file) => file && read.mutate(file)}>
        {(props) => (
          <Button {...props} variant="default" size="md" loading={read.isPending} title={t("list.importHint")} leftSection={<Icon name="up" size={16} />}>
            {t("list.import")}
          </Button>
        )}
      </FileButton>
      <div role="status">{read.isSuccess && <Text size="sm">{t("list.imported", { count: read.data.length })}</Text>}</div>
      {read.isError && (
        <Alert mt="xs" variant="light" color="gray" title={t("list.failed")} role="alert">
          {read.error.message}
        </Alert>
      )}
    </div>
  );
}
