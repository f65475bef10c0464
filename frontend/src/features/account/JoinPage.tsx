import { Button, PasswordInput, Stack, Text, TextInput, Title } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useLocation } from "wouter";
import { Page } from "../../components/Page";
import { groups } from "../../protocol/groups";
import { people, type Me } from "../../protocol/people";
import { Failed } from "../../components/Failed";
import type { Paths } from "./paths";
import { useNewPerson } from "./useMe";

/** Joining a group by its code: whoever is known here at once, somebody new with a name and an address. */
export function JoinPage({ code, me, paths }: { code: string; me: Me; paths: Paths }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(code);
  const [, go] = useLocation();
  const found = useQuery({ queryKey: ["code", code], queryFn: () => people.code(code), enabled: code !== "", retry: false });
  return (
    <Page title={t("account.join.title")} size="26rem">
      <Stack gap="lg">
        <div>
          <Title order={1}>{t("account.join.title")}</Title>
          <Text mt="sm" c="dimmed">
            {found.data ? t("account.join.found", found.data) : t("account.join.intro")}
          </Text>
        </div>
        {!found.data && (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              go(paths.join(typed.trim()));
            }}
          >
            <Stack gap="md">
              <TextInput
                label={t("account.join.code")}
                value={typed}
                required
                autoComplete="off"
                autoCapitalize="characters"
                onChange={(event) => setTyped(event.currentTarget.value)}
              />
              <Button type="submit" size="md" loading={found.isFetching}>
                {t("account.join.find")}
              </Button>
              <Failed error={found.error} />
            </Stack>
          </form>
        )}
        {found.data && (me.person ? <Known code={code} paths={paths} /> : <Newcomer code={code} mail={me.ways.mail} paths={paths} />)}
        {!me.person && (
          <Button component={Link} href={paths.cases} variant="subtle">
            {t("account.signIn.back")}
          </Button>
        )}
      </Stack>
    </Page>
  );
}

function Known({ code, paths }: { code: string; paths: Paths }) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const joining = useMutation({ mutationFn: () => groups.join(code), onSuccess: () => go(paths.groups) });
  return (
    <>
      <Button size="md" loading={joining.isPending} onClick={() => joining.mutate()}>
        {t("account.join.enter")}
      </Button>
      <Failed error={joining.error} />
    </>
  );
}

function Newcomer({ code, mail, paths }: { code: string; mail: boolean; paths: Paths }) {
  const { t } = useTranslation();
  const [name, setName] = useState("");
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [, go] = useLocation();
  const arrived = useNewPerson();
  const joining = useMutation({
    mutationFn: () => people.withCode({ code, name, email, password: mail ? null : password }),
    onSuccess: async ({ mailed }) => {
      if (mailed) return;
      await arrived();
      go(paths.groups);
    },
  });
  if (joining.data?.mailed) return <Text role="status">{t("account.join.mailed")}</Text>;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        joining.mutate();
      }}
    >
      <Stack gap="md">
        <TextInput
          label={t("account.join.name")}
          description={t("account.join.nameHint")}
          required
          maxLength={80}
          autoComplete="nickname"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          label={t("account.signIn.email")}
          description={t("account.join.emailHint")}
          type="email"
          required
          autoComplete="username"
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        {!mail && (
          <PasswordInput
            label={t("account.join.password")}
            description={t("account.join.passwordHint")}
            required
            autoComplete="new-password"
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
        )}
        <Button type="submit" size="md" loading={joining.isPending}>
          {t("account.join.enter")}
        </Button>
        <Failed error={joining.error} />
      </Stack>
    </form>
  );
}
