import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { clientLookOf, isHeard, lookOf, type ClientHeard, type Heard } from "../../coding/heard";
import { Icon } from "../../components/Icon";
import { Disclosure } from "../../components/Disclosure";
import { useFormat } from "../../i18n/format";
import { api } from "../../protocol/api";
import type { Agreement as Row } from "../../protocol/report";
import classes from "./Agreement.module.css";

/** Turns in which either heard it, below which a figure would only look exact. */
const tooFew = 5;

const ofTrainee: Record<string, Heard> = { OPEN: "Q_OPEN" };
const ofClient: Record<string, ClientHeard> = { CHANGE: "change", SUSTAIN: "sustain", YES_BUT: "yesBut", DISCORD: "discord" };

/** How far coder and trainers hear the same, code by code, with how sure that is. */
export function Agreement({ language }: { language: "nl" | "en" }) {
  const { t } = useTranslation();
  const found = useQuery({ queryKey: ["agreement", language], queryFn: () => api.agreement(language) });
  const rows = (found.data ?? []).filter((row) => row.turns > 0);
  return (
    <Disclosure summary={t("agreement.title")}>
      <Text size="sm" c="dimmed" maw="40rem">
        {t(rows.length > 0 ? "agreement.what" : found.isPending ? "states.loading" : "agreement.none")}
      </Text>
      {rows.length > 0 && <AgreementTable rows={rows} />}
    </Disclosure>
  );
}

function AgreementTable({ rows }: { rows: Row[] }) {
  const { t } = useTranslation();
  return (
    <div className={classes.scroll} role="region" aria-label={t("agreement.title")} tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t("agreement.code")}</th>
            <th scope="col">{t("agreement.turns")}</th>
            <th scope="col">{t("agreement.both")}</th>
            <th scope="col">{t("agreement.coder")}</th>
            <th scope="col">{t("agreement.trainer")}</th>
            <th scope="col">{t("agreement.kappa")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.what}>
              <th scope="row">
                <Name what={row.what} />
              </th>
              <td>{row.turns}</td>
              <td>{row.both}</td>
              <td>{row.coder}</td>
              <td>{row.trainer}</td>
              <td>
                <Kappa row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Name({ what }: { what: string }) {
  const { t } = useTranslation();
  const client = ofClient[what];
  const heard = ofTrainee[what] ?? what;
  if (!client && !isHeard(heard)) return what;
  return (
    <span className={classes.name}>
      <Icon name={client ? clientLookOf(client).icon : lookOf(heard as Heard).icon} size={16} />
      {client ? t(`talk.${client}.label`) : t(`codes.${heard as Heard}.label`)}
    </span>
  );
}

/** The figure in words and, for who would rather look, as a dot on a line from 0 to 1 with its interval. */
function Kappa({ row }: { row: Row }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { kappa } = row;
  if (!kappa) return t("agreement.nothingVaries");
  if (row.both + row.coder + row.trainer < tooFew) return t("agreement.tooFew");
  const at = (value: number) => `${Math.max(0, Math.min(1, value)) * 100}%`;
  return (
    <span className={classes.kappa}>
      <span className={classes.line} aria-hidden="true">
        <span
          className={classes.interval}
          style={{ insetInlineStart: at(kappa.low), width: `calc(${at(kappa.high)} - ${at(kappa.low)})` }}
        />
        <span className={classes.dot} style={{ insetInlineStart: at(kappa.value) }} />
      </span>
      {t("agreement.between", { value: number(kappa.value, 2), low: number(kappa.low, 2), high: number(kappa.high, 2) })}
    </span>
  );
}
