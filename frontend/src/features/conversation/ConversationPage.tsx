import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { LoadFailed } from "../../components/LoadFailed";
import { Loading } from "../../components/Loading";
import { Notice } from "../../components/Notice";
import { usePageTitle } from "../../components/Page";
import { api, RequestFailed } from "../../protocol/api";
import type { Paths } from "./paths";
import type { Practice } from "./practice";
import { Room } from "./Room";

type Props = { session: string; paths: Paths; practice: Practice };

export function ConversationPage({ session, paths, practice }: Props) {
  const { t } = useTranslation();
  const found = useQuery({ queryKey: ["session", session], queryFn: () => api.session(session), staleTime: Infinity });
  usePageTitle(found.data ? t("conversation.title", { name: found.data.scenario.client.name }) : t("product.name"));

  if (found.isPending) return <Loading what={t("conversation.loading")} />;
  if (found.isError) {
    const { error } = found;
    if (error instanceof RequestFailed && error.status === 404) return <Unknown cases={paths.cases} />;
    const unreachable = error instanceof RequestFailed && error.unreachable;
    return <LoadFailed unreachable={unreachable} detail={error.message} onRetry={() => void found.refetch()} />;
  }
  return <Room session={found.data} paths={paths} practice={practice} unknown={<Unknown cases={paths.cases} />} />;
}

function Unknown({ cases }: { cases: string }) {
  const { t } = useTranslation();
  return (
    <Notice
      icon="fork"
      title={t("conversation.unknown")}
      action={
        <Button component={Link} href={cases}>
          {t("states.toCases")}
        </Button>
      }
    >
      {t("conversation.unknownWhy")}
    </Notice>
  );
}
