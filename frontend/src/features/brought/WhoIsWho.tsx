import { Button, Group, SegmentedControl, Stack, Text, TextInput, Title } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import { personalIn } from "../../coding/personal";
import { Failed } from "../../components/Failed";
import { uiLanguage } from "../../i18n";
import { brought, type Speaker, type Typed } from "../../protocol/brought";
import classes from "./Brought.module.css";

type Role = Speaker | "nobody";
const roles = ["trainee", "client", "nobody"] as const;

/** As far as names tell; of two people the one that is left over is the other. */
function likelyRoles({ speakers }: Typed): Record<string, Role> {
  const known = new Map<string, Role>(speakers.flatMap(({ name, likely }) => (likely ? [[name, likely] as const] : [])));
  const left = (["trainee", "client"] as const).filter((role) => ![...known.values()].includes(role));
  return Object.fromEntries(speakers.map(({ name }) => [name, known.get(name) ?? left.shift() ?? "nobody"]));
}

type Props = { typed: Typed; paths: { report: (session: string) => string }; onBack: () => void };

export function WhoIsWho({ typed, paths, onBack }: Props) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const [who, setWho] = useState(() => likelyRoles(typed));
  const [title, setTitle] = useState("");
  const [language, setLanguage] = useState<"nl" | "en">(uiLanguage());
  const turns = typed.lines.flatMap(({ speaker, text }) => {
    const role = who[speaker] ?? "nobody";
    return role === "nobody" ? [] : [{ speaker: role, text }];
  });
  const both = turns.some((turn) => turn.speaker === "trainee") && turns.some((turn) => turn.speaker === "client");
  const personal = [...new Set(turns.flatMap((turn) => personalIn(turn.text)))];
  const take = useMutation({
    mutationFn: () => brought.take({ title, language, turns }),
    onSuccess: ({ session }) => go(paths.report(session)),
  });
  return (
    <Stack gap="lg">
      <section>
        <Title order={2} mb="sm">
          {t("brought.who")}
        </Title>
        <Stack gap="sm">
          {typed.speakers.map(({ name }) => (
            <div key={name}>
              <Text fw={600} mb={4}>
                {name}
              </Text>
              <SegmentedControl
                aria-label={t("brought.whoIs", { name })}
                value={who[name] ?? "nobody"}
                onChange={(role) => setWho({ ...who, [name]: role })}
                data={roles.map((value) => ({ value, label: t(`brought.roles.${value}`) }))}
              />
            </div>
          ))}
        </Stack>
      </section>
      <TextInput label={t("brought.name")} description={t("brought.nameHint")} value={title} maxLength={120} onChange={(event) => setTitle(event.currentTarget.value)} />
      <div>
        <Text fw={600} mb={4}>
          {t("brought.language")}
        </Text>
        <SegmentedControl
          aria-label={t("brought.language")}
          value={language}
          onChange={setLanguage}
          data={[
            { value: "nl", label: t("brought.nl") },
            { value: "en", label: t("brought.en") },
          ]}
        />
      </div>
      <section>
        <Title order={2} mb="sm">
          {t("brought.turns", { count: turns.length })}
        </Title>
        <ol className={classes.turns} lang={language}>
          {turns.map(({ speaker, text }, at) => (
            <li key={at} data-speaker={speaker}>
              <Text size="sm" c="dimmed">
                {t(`brought.roles.${speaker}`)}
              </Text>
              {text}
            </li>
          ))}
        </ol>
      </section>
      {personal.length > 0 && (
        <Text role="status" fw={600}>
          {t("brought.personal", { what: personal.map((kind) => t(`personal.kinds.${kind}`)).join(t("personal.and")) })}
        </Text>
      )}
      {!both && <Text role="status">{t("brought.both")}</Text>}
      <Group>
        <Button onClick={() => take.mutate()} disabled={!both} loading={take.isPending}>
          {t("brought.take")}
        </Button>
        <Button variant="default" onClick={onBack}>
          {t("brought.back")}
        </Button>
      </Group>
      <Failed error={take.error} />
    </Stack>
  );
}
