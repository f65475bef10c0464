import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { authoring } from "../../protocol/authoring";
import { useAuthor } from "./useAuthor";
import { newId } from "../../protocol/newId";

const EVERY_MILLIS = 15_000;

type Props = { id: string; base: number };

/** Who else has this case open, and whether somebody saved it meanwhile. */
export function Company({ id, base }: Props) {
  const { t } = useTranslation("authoring");
  const [author] = useAuthor();
  const [place] = useState(newId);
  const { data } = useQuery({
    queryKey: ["authoring", "company", id, place],
    queryFn: () => authoring.here(id, place, author),
    refetchInterval: EVERY_MILLIS,
    gcTime: 0,
    retry: false,
  });
  useEffect(() => {
    const gone = () => authoring.gone(id, place);
    window.addEventListener("pagehide", gone);
    return () => {
      window.removeEventListener("pagehide", gone);
      gone();
    };
  }, [id, place]);
  const others = data?.others ?? [];
  const colleagues = [...new Set(others.filter((one) => !one.yourself || (one.name !== "" && one.name !== author)).map((one) => one.name || t("company.someone")))];
  const elsewhere = others.length > 0 && colleagues.length === 0;
  const overtaken = data !== undefined && data.version > base;
  return (
    <div role="status">
      {colleagues.length > 0 && <Text fw={600}>{t("company.also", { count: colleagues.length, names: colleagues.join(", ") })}</Text>}
      {elsewhere && <Text fw={600}>{t("company.yourself")}</Text>}
      {overtaken && <Text>{t("company.saved", { version: data.version, author: data.author || t("conflict.someone") })}</Text>}
    </div>
  );
}
