import { Anchor, Button, PasswordInput, Stack, Text, TextInput, Title } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { Page } from "../../components/Page";
import { people, type Me } from "../../protocol/people";
import { Failed } from "../../components/Failed";
import type { Paths } from "./paths";
import { useNewPerson } from "./useMe";

type Props = { ways: Me["ways"]; paths: Paths; said?: "failed" | "unknown" };

/** The ways in, on whichever page one wanted to be; after it that page is there. */
export function SignInPage({ ways, paths, said }: Props) {
  const { t } = useTranslation();
  return (
    <Page title={t("account.signIn.title")} size="26rem">
      <Stack gap="lg">
        <div>
          <Title order={1}>{t("account.signIn.title")}</Title>
          <Text mt="sm" c="dimmed">
            {t("account.signIn.intro")}
          </Text>
        </div>
        {said && <Text role="alert">{t(`account.signIn.${said}`)}</Text>}
        {ways.providers.map(({ id, name }) => (
          <Button key={id} component="a" href={people.provider(id)} size="md" variant="default">
            {t("account.signIn.provider", { name })}
          </Button>
        ))}
        <Entering mail={ways.mail} />
        <Anchor component={Link} href={paths.join("")}>
          {t("account.signIn.code")}
        </Anchor>
      </Stack>
    </Page>
  );
}

function Entering({ mail }: { mail: boolean }) {
  const { t } = useTranslation();
  const [withPassword, setWithPassword] = useState(!mail);
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const arrived = useNewPerson();
  const asking = useMutation({ mutationFn: () => people.byMail(email) });
  const entering = useMutation({ mutationFn: () => people.withPassword(email, password), onSuccess: arrived });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (withPassword) entering.mutate();
        else asking.mutate();
      }}
    >
      <Stack gap="md">
        <TextInput
          label={t("account.signIn.email")}
          type="email"
          autoComplete="username"
          required
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        {withPassword && (
          <PasswordInput
            label={t("account.signIn.password")}
            autoComplete="current-password"
            required
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
        )}
        <Button type="submit" size="md" loading={asking.isPending || entering.isPending}>
          {t(withPassword ? "account.signIn.enter" : "account.signIn.mail")}
        </Button>
        <div role="status">{asking.isSuccess && !withPassword && <Text>{t("account.signIn.mailed")}</Text>}</div>
        <Failed error={asking.error ?? entering.error} />
        {mail && (
          <Button variant="subtle" onClick={() => setWithPassword(!withPassword)}>
            {t(withPassword ? "account.signIn.withMail" : "account.signIn.withPassword")}
          </Button>
        )}
      </Stack>
    </form>
  );
}
