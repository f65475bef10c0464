import { useFormat } from "../../i18n/format";
import type { Standing } from "../../protocol/progress";
import classes from "./SkillCard.module.css";

const width = 520;
const height = 112;
const left = 40;
const edge = 8;

/** The share per conversation as a line in the band of where it may truly lie; the dashed line is what counts as fair. */
export function Course({ standing, label }: { standing: Standing; label: string }) {
  const { percent } = useFormat();
  const { points, fair } = standing;
  const x = (at: number) => left + edge + (at * (width - left - 2 * edge)) / Math.max(1, points.length - 1);
  const y = (share: number) => edge + (1 - share) * (height - 2 * edge);
  const pair = (at: number, share: number) => `${x(at).toFixed(1)},${y(share).toFixed(1)}`;
  const upper = points.map((point, at) => pair(at, point.share.high));
  const lower = points.map((point, at) => pair(at, point.share.low)).reverse();
  return (
    <svg className={classes.course} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {[0, 0.5, 1].map((mark) => (
        <text key={mark} className={classes.scale} x={0} y={y(mark) + 4}>
          {percent(mark)}
        </text>
      ))}
      <polygon className={classes.band} points={[...upper, ...lower].join(" ")} />
      <line className={classes.norm} x1={left} x2={width} y1={y(fair)} y2={y(fair)} />
      <polyline className={classes.line} points={points.map((point, at) => pair(at, point.share.value ?? 0)).join(" ")} />
      {points.map((point, at) => (
        <circle key={point.session} className={classes.dot} cx={x(at)} cy={y(point.share.value ?? 0)} r={4} />
      ))}
    </svg>
  );
}
