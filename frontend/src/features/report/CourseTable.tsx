import { useTranslation } from "react-i18next";
import { clientLookOf } from "../../coding/heard";
import { Icon } from "../../components/Icon";
import { useFormat } from "../../i18n/format";
import type { Report } from "../../protocol/report";
import classes from "./Course.module.css";
import { stateParts } from "./stateParts";

export function CourseTable({ report }: { report: Report }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  return (
    <div className={classes.scroll} role="region" aria-label={t("report.table")} tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t("report.turn")}</th>
            {stateParts.map(({ part }) => (
              <th key={part} scope="col">
                {t(`stateParts.${part}`)}
              </th>
            ))}
            <th scope="col">{t("report.hears")}</th>
          </tr>
        </thead>
        <tbody>
          {report.course.map((point) => (
            <tr key={point.turn}>
              <th scope="row">{point.turn}</th>
              {stateParts.map(({ part }) => (
                <td key={part}>{number(point.state[part])}</td>
              ))}
              <td>
                <span className={classes.talk}>
                  <Icon name={clientLookOf(point.talk).icon} size={15} />
                  {t(`talk.${point.talk}.label`)}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
