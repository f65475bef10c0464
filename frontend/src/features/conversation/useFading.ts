import { useLocalStorage } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { fadedAt } from "../../coding/fading";
import type { Heard } from "../../coding/heard";
import { uiLanguage } from "../../i18n";
import { progress } from "../../protocol/progress";

const nothing: ReadonlySet<Heard> = new Set();

/** Less feedback on what somebody can do already. It is told, and can be had back at any moment. */
export function useFading(spoken: number, over: boolean) {
  const [on, turn] = useLocalStorage({ key: "weerklank.fading", defaultValue: true, getInitialValueInEffect: false });
  const { data } = useQuery({ queryKey: ["progress", uiLanguage(), null], queryFn: () => progress.overview(uiLanguage(), null) });
  const fading = data?.skills.filter(({ feedback }) => feedback !== "per-turn") ?? [];
  return {
    on,
    turn,
    skills: fading.map(({ skill }) => skill),
    faded: (at: number) => (on && !over ? fadedAt(fading, at, spoken) : nothing),
  };
}
