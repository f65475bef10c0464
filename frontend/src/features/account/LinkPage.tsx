import { Button, Stack, Text, Title } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useLocation } from "wouter";
import { Page } from "../../components/Page";
import { people } from "../../protocol/people";
import { Failed } from "../../components/Failed";
import type { Paths } from "./paths";
import { useNewPerson } from "./useMe";

/** Where a link leads. It is used only when somebody presses the button: programs that look into mail press none. */
export function LinkPage({ token, paths }: { token: string; paths: Paths }) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const arrived = useNewPerson();
  const entering = useMutation({
    mutationFn: () => people.withLink(token),
    onSuccess: async () => {
      await arrived();
      go(paths.cases, { replace: true });
    },
  });
  return (
    <Page title={t("account.link.title")} size="26rem">
      <Stack gap="lg">
        <div>
          <Title order={1}>{t("account.link.title")}</Title>
          <Text mt="sm" c="dimmed">
            {t("account.link.intro")}
          </Text>
        </div>
        <Button size="md" loading={entering.isPending} onClick={() => entering.mutate()}>
          {t("account.link.enter")}
        </Button>
        <Failed error={entering.error} />
        {entering.isError && (
          <Button component={Link} href={paths.cases} variant="subtle">
            {t("account.signIn.back")}
          </Button>
        )}
      </Stack>
    </Page>
  );
}
