const forms = new Set(["de", "den", "der", "van", "ter", "ten", "het", "'t", "mevrouw", "meneer", "dhr.", "mevr.", "mr", "mr.", "mrs", "mrs.", "ms", "ms."]);

/** The letters for a round portrait: first and last name, without titles and particles. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== "" && !forms.has(word.toLowerCase()));
  const chosen = words.length > 1 ? [words[0], words.at(-1)] : words;
  return chosen.map((word) => (word ?? "").charAt(0).toUpperCase()).join("") || "?";
}
