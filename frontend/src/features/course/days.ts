/** A course day as a person says it; it has no hour, so it is read at noon to stay that day everywhere. */
export function dayWords(day: string, language: string): string {
  return new Intl.DateTimeFormat(language, { weekday: "long", day: "numeric", month: "long" }).format(new Date(`${day}T12:00`));
}

/** The first day from today on, or null when all are over. */
export function nextDay(days: readonly string[], today: string): string | null {
  return days.find((day) => day >= today) ?? null;
}

export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
