import { Button, Group, Text } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Failed } from "../../components/Failed";
import { useFormat } from "../../i18n/format";
import { groups, type Share } from "../../protocol/groups";
import { PartHead } from "./PartHead";

/** Letting one's trainers read this conversation, and taking it back. */
export function ShareBox({ session, share }: { session: string; share: Share }) {
  const { t } = useTranslation();
  const { moment } = useFormat();
  const queries = useQueryClient();
  const shared = share.sharedAt !== null;
  const changing = useMutation({
    mutationFn: () => (shared ? groups.withdraw(session) : groups.share(session)),
    onSuccess: (now) => queries.setQueryData(["share", session], now),
  });
  const names = share.with.filter(Boolean).join(", ");
  return (
    <section aria-labelledby="share" data-screen-only>
      <PartHead id="share" title={t("group.share.title")} intro={share.with.length > 0 ? t("group.share.who", { names }) : t("group.share.noTrainer")} />
      <Group>
        {share.sharedAt && <Text role="status">{t("group.share.shared", { when: moment(share.sharedAt) })}</Text>}
        {(shared || share.with.length > 0) && (
          <Button variant={shared ? "default" : "filled"} loading={changing.isPending} onClick={() => changing.mutate()}>
            {t(shared ? "group.share.withdraw" : "group.share.share")}
          </Button>
        )}
      </Group>
      <Failed error={changing.error} />
    </section>
  );
}
