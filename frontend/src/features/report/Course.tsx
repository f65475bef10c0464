import { SegmentedControl } from "@mantine/core";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { Loading } from "../../components/Loading";
import type { Report } from "../../protocol/report";
import classes from "./Course.module.css";
import { CourseTable } from "./CourseTable";
import { PartHead } from "./PartHead";

const CourseCharts = lazy(() => import("./CourseCharts"));

export function Course({ report }: { report: Report }) {
  const { t } = useTranslation();
  const [view, setView] = useState("chart");
  const { name } = report.scenario.client;
  return (
    <section aria-labelledby="course">
      <div className={classes.head}>
        <PartHead id="course" title={t("report.courseTitle", { name })} intro={t("report.courseIntro")} />
        <SegmentedControl
          data-screen-only
          aria-label={t("report.view")}
          value={view}
          onChange={setView}
          data={[
            { value: "chart", label: t("report.chart") },
            { value: "table", label: t("report.table") },
          ]}
        />
      </div>
      <div className={classes.paper}>
        <CourseTable report={report} />
      </div>
      <div className={classes.frame} data-screen-only>
        {view === "chart" ? (
          <Suspense fallback={<Loading />}>
            <CourseCharts course={report.course} />
          </Suspense>
        ) : (
          <CourseTable report={report} />
        )}
      </div>
    </section>
  );
}
