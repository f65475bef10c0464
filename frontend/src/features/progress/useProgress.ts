import { useLocalStorage } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { uiLanguage } from "../../i18n";
import { progress, skills, type Skill } from "../../protocol/progress";

/** What the person chose to work on; kept in this browser, and nobody else's business. */
export function useGoal() {
  const [kept, keep] = useLocalStorage({ key: "weerklank.goal", defaultValue: "", getInitialValueInEffect: false });
  return [skills.find((skill) => skill === kept) ?? null, (goal: Skill | null) => keep(goal ?? "")] as const;
}

/** Always asked for anew: a conversation may just have ended. */
export function useProgress(goal: Skill | null) {
  const language = uiLanguage();
  return useQuery({ queryKey: ["progress", language, goal], queryFn: () => progress.overview(language, goal), staleTime: 0 });
}
