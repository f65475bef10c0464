import { Button, Group, PasswordInput, Stack, Text, TextInput, Title } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "../../components/Icon";
import { Page } from "../../components/Page";
import { useFormat } from "../../i18n/format";
import { people, type Person } from "../../protocol/people";
import { Failed } from "../../components/Failed";
import { useNewPerson } from "./useMe";

/** Who one is here, what is kept of oneself, and the way out. */
export function MePage({ person }: { person: Person }) {
  const { t } = useTranslation();
  const gone = useNewPerson();
  const leaving = useMutation({ mutationFn: people.out, onSuccess: gone });
  return (
    <Page title={t("account.me.title")} size="sm">
      <Stack gap="2.5rem">
        <div>
          <Title order={1}>{t("account.me.title")}</Title>
          <Text mt="sm" mb="md" c="dimmed">
            {t("account.me.signedInAs", { email: person.email ?? "", organisation: person.organisation })}
          </Text>
          <Button variant="default" loading={leaving.isPending} onClick={() => leaving.mutate()} leftSection={<Icon name="door" size={16} />}>
            {t("account.me.out")}
          </Button>
        </div>
        <Name person={person} />
        <Password person={person} />
        <Kept person={person} />
        <Erasing person={person} />
      </Stack>
    </Page>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <Title order={2} mb="sm">
        {title}
      </Title>
      <Stack gap="md" align="flex-start">
        {children}
      </Stack>
    </section>
  );
}

function Name({ person }: { person: Person }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [name, setName] = useState(person.name);
  const saving = useMutation({
    mutationFn: () => people.rename(name),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ["me"] }),
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate();
      }}
    >
      <Group align="flex-end">
        <TextInput
          label={t("account.me.name")}
          description={t("account.me.nameHint")}
          maxLength={80}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={saving.isPending}>
          {t("account.me.save")}
        </Button>
        <Text role="status">{saving.isSuccess ? t("account.me.saved") : ""}</Text>
      </Group>
      <Failed error={saving.error} />
    </form>
  );
}

function Password({ person }: { person: Person }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [old, setOld] = useState("");
  const [chosen, setChosen] = useState("");
  const saving = useMutation({
    mutationFn: () => people.choosePassword(person.password ? old : null, chosen),
    onSuccess: () => {
      setOld("");
      setChosen("");
      void queries.invalidateQueries({ queryKey: ["me"] });
    },
  });
  return (
    <Part title={t("account.me.passwordTitle")}>
      <Text>{t(person.password ? "account.me.passwordHas" : "account.me.passwordHasNot")}</Text>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          saving.mutate();
        }}
      >
        <Stack gap="md" w="20rem" maw="100%">
          {person.password && (
            <PasswordInput label={t("account.me.old")} autoComplete="current-password" required value={old} onChange={(event) => setOld(event.currentTarget.value)} />
          )}
          <PasswordInput
            label={t("account.me.chosen")}
            description={t("account.join.passwordHint")}
            autoComplete="new-password"
            required
            value={chosen}
            onChange={(event) => setChosen(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" loading={saving.isPending}>
            {t("account.me.changePassword")}
          </Button>
          <Text role="status">{saving.isSuccess ? t("account.me.saved") : ""}</Text>
          <Failed error={saving.error} />
        </Stack>
      </form>
    </Part>
  );
}

function Kept({ person }: { person: Person }) {
  const { t } = useTranslation();
  const { moment } = useFormat();
  const seen = useQuery({ queryKey: ["seen"], queryFn: people.seen });
  return (
    <Part title={t("account.me.keptTitle")}>
      <Text>{t("account.me.kept", { days: person.keepsDays })}</Text>
      <Button component="a" href={people.everything} download variant="default" leftSection={<Icon name="save" size={16} />}>
        {t("account.me.download")}
      </Button>
      <Title order={3}>{t("account.me.seenTitle")}</Title>
      {seen.data?.length === 0 && <Text>{t("account.me.seenNobody")}</Text>}
      {seen.data && seen.data.length > 0 && (
        <Stack component="ul" gap="0.25rem" m={0} pl="1.2rem">
          {seen.data.map((one) => (
            <li key={`${one.at} ${one.session}`}>
              {t("account.me.seen", { name: one.name ?? t("account.me.seenGone"), when: moment(one.at) })}
            </li>
          ))}
        </Stack>
      )}
    </Part>
  );
}

function Erasing({ person }: { person: Person }) {
  const { t } = useTranslation();
  const [sure, setSure] = useState("");
  const gone = useNewPerson();
  const erasing = useMutation({ mutationFn: () => people.erase(sure), onSuccess: gone });
  return (
    <Part title={t("account.me.eraseTitle")}>
      <Text>{t("account.me.erase")}</Text>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          erasing.mutate();
        }}
      >
        <Stack gap="md" w="22rem" maw="100%">
          <TextInput label={t("account.me.eraseSure", { what: person.email ?? person.name })} autoComplete="off" required value={sure} onChange={(event) => setSure(event.currentTarget.value)} />
          <Button type="submit" variant="default" loading={erasing.isPending}>
            {t("account.me.eraseNow")}
          </Button>
          <Failed error={erasing.error} />
        </Stack>
      </form>
    </Part>
  );
}
