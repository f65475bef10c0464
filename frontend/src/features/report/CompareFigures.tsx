import { Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../i18n/format";
import type { Report } from "../../protocol/report";
import classes from "./Compare.module.css";

type Row = { key: string; label: string; of: (report: Report) => string };

/** Two attempts in figures. Counts always; what they came to is for the reader to say. */
export function CompareFigures({ one, other, names }: { one: Report; other: Report; names: readonly [string, string] }) {
  const { t } = useTranslation();
  const rows = useRows();
  return (
    <section aria-labelledby="figures">
      <Title order={2} id="figures" mb="md">
        {t("lookBack.compare.figures")}
      </Title>
      <table className={classes.figures}>
        <thead>
          <tr>
            <th scope="col">{t("lookBack.compare.figure")}</th>
            <th scope="col">{names[0]}</th>
            <th scope="col">{names[1]}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, of }) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              <td>{of(one)}</td>
              <td>{of(other)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Text size="sm" c="dimmed" mt="sm">
        {t("lookBack.compare.figuresNote")}
      </Text>
    </section>
  );
}

function useRows(): Row[] {
  const { t } = useTranslation();
  const { number, percent } = useFormat();
  const count = ({ counts }: Report, ...codes: string[]) =>
    String(codes.reduce((sum, code) => sum + (counts[code] ?? 0), 0));
  const talk = ({ course }: Report, kind: string) => String(course.filter((point) => point.talk === kind).length);
  const atEnd = (part: "trust" | "discord" | "readiness"): Row => ({
    key: part,
    label: t("lookBack.compare.endState", { part: capital(t(`stateParts.${part}`)) }),
    of: ({ course }) => number(course.at(-1)?.state[part] ?? 0),
  });
  return [
    { key: "turns", label: t("lookBack.compare.turns"), of: (report) => String(report.processes.length) },
    { key: "reflections", label: t("lookBack.compare.reflections"), of: (report) => count(report, "SR", "CR") },
    { key: "complex", label: t("lookBack.compare.complexOf"), of: (report) => count(report, "CR") },
    {
      key: "questions",
      label: t("lookBack.compare.questions"),
      of: ({ questions }) => String(questions.open + questions.closed),
    },
    { key: "open", label: t("lookBack.compare.openOf"), of: ({ questions }) => String(questions.open) },
    {
      key: "adherent",
      label: t("lookBack.compare.adherent"),
      of: (report) => count(report, "AF", "SEEK", "EMPHASIZE"),
    },
    { key: "nonAdherent", label: t("lookBack.compare.nonAdherent"), of: (report) => count(report, "PERSUADE", "CONFRONT") },
    {
      key: "words",
      label: t("lookBack.compare.yourWords"),
      of: ({ work }) => (work.words.share === null ? "–" : percent(work.words.share)),
    },
    { key: "change", label: t("lookBack.compare.changeTalk"), of: (report) => talk(report, "change") },
    { key: "sustain", label: t("lookBack.compare.sustainTalk"), of: (report) => talk(report, "sustain") },
    atEnd("trust"),
    atEnd("discord"),
    atEnd("readiness"),
    {
      key: "ending",
      label: t("lookBack.compare.ending"),
      of: ({ ending }) =>
        ending === null
          ? t("lookBack.compare.going")
          : ending === "stopped"
            ? t("lookBack.compare.stopped")
            : ending,
    },
  ];
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
