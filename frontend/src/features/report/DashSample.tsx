/** A piece of the line as it is in the chart. */
export function DashSample({ color, dash }: { color: string; dash: string }) {
  return (
    <svg aria-hidden="true" width="26" height="8" viewBox="0 0 26 8" style={{ verticalAlign: "middle" }}>
      <line x1="0" y1="4" x2="26" y2="4" style={{ stroke: color }} strokeWidth="2.5" strokeDasharray={dash} />
    </svg>
  );
}
