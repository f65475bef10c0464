import "@mantine/charts/styles.css";
import { BarChart, LineChart } from "@mantine/charts";
import { Chip, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../i18n/format";
import type { ClientState } from "../../protocol/coding";
import type { CoursePoint } from "../../protocol/report";
import classes from "./Course.module.css";
import { DashSample } from "./DashSample";
import { stateParts } from "./stateParts";

const firstShown: readonly (keyof ClientState)[] = ["readiness", "trust", "discord"];

const heights = { change: 1, sustain: -1, neutral: 0 };

export default function CourseCharts({ course }: { course: readonly CoursePoint[] }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const [shown, setShown] = useState<string[]>([...firstShown]);
  const data = course.map(({ turn, state }) => ({ turn, ...state }));
  const talk = course.map((point) => ({
    turn: point.turn,
    change: Math.max(0, heights[point.talk]),
    sustain: Math.min(0, heights[point.talk]),
  }));
  const times = (kind: "change" | "sustain") => course.filter((point) => point.talk === kind).length;

  return (
    <>
      <Chip.Group multiple value={shown} onChange={setShown}>
        <div className={classes.choice} role="group" aria-label={t("report.show")}>
          {stateParts.map(({ part, color, dash }) => (
            <Chip key={part} value={part} size="sm" variant="outline">
              {t(`stateParts.${part}`)} <DashSample color={color} dash={dash} />
            </Chip>
          ))}
        </div>
      </Chip.Group>
      <div role="img" aria-label={t("report.stateChart", { count: course.length })}>
        <LineChart
          h={260}
          data={data}
          dataKey="turn"
          series={stateParts
            .filter(({ part }) => shown.includes(part))
            .map(({ part, color, dash }) => ({
              name: part,
              color,
              label: t(`stateParts.${part}`),
              strokeDasharray: dash,
            }))}
          curveType="monotone"
          strokeWidth={2.5}
          withDots={course.length < 16}
          yAxisProps={{ domain: [0, 10], ticks: [0, 5, 10], width: 28 }}
          xAxisProps={{ interval: "preserveStartEnd", scale: "band" }}
          valueFormatter={(value) => number(value)}
          gridAxis="x"
          tickLine="none"
          lineChartProps={{ accessibilityLayer: false, margin: { left: 0, right: 12, top: 8 } }}
        />
      </div>
      <Text size="xs" c="dimmed" mb="lg">
        {t("report.stateAxis")}
      </Text>
      <div role="img" aria-label={t("report.talkChart", { change: times("change"), sustain: times("sustain") })}>
        <BarChart
          h={110}
          maxBarWidth={18}
          data={talk}
          dataKey="turn"
          type="stacked"
          series={[
            { name: "change", color: "var(--w-moss)", label: t("talk.change.label") },
            { name: "sustain", color: "var(--w-ochre)", label: t("talk.sustain.label") },
          ]}
          yAxisProps={{
            domain: [-1, 1],
            ticks: [-1, 1],
            width: 28,
            tickFormatter: (value: number) => (value > 0 ? "▲" : "▼"),
          }}
          xAxisProps={{ interval: "preserveStartEnd" }}
          valueFormatter={(value) => (value === 0 ? "–" : value > 0 ? "▲" : "▼")}
          gridAxis="none"
          tickLine="none"
          referenceLines={[{ y: 0, color: "var(--w-quiet)" }]}
          barChartProps={{ accessibilityLayer: false, margin: { left: 0, right: 12, top: 4 } }}
        />
      </div>
      <Text size="sm" c="dimmed">
        ▲ {t("talk.change.label")} ({t("report.times", { count: times("change") })}) · ▼ {t("talk.sustain.label")} (
        {t("report.times", { count: times("sustain") })})
      </Text>
    </>
  );
}
