/** The word by which a topic is recognised when nothing else is written: its name without an article. */
export function aboutOf(name: string): string {
  return name.replace(/^(de|het|een|mijn|the|a|my) /i, "");
}
