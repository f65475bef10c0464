/**
 * What looks like the data of a real person in what somebody is about to send. The server finds the same in scripts; the
 * samples in personal-data.tsv hold for both.
 */
export type Personal = "citizen-number" | "bank-account" | "phone-number" | "e-mail-address";

type Kind = { kind: Personal; shape: RegExp; real?: (found: string) => boolean };

const kinds: Kind[] = [
  { kind: "citizen-number", shape: /(?<![\d.,€+])\d{9}(?!\d)|(?<![\d.])\d{4}[. ]\d{2}[. ]\d{3}(?!\d)/g, real: passesElevenTest },
  { kind: "bank-account", shape: /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b/g, real: passesIbanTest },
  {
    kind: "phone-number",
    shape: /(?<![\w+])(?:(?:\+|00)\d{2,3}[ .-]?(?:\(0\)[ .-]?)?|\(?0)[1-9](?:[ .)-]{0,2}\d){8}(?!\d)/g,
  },
  { kind: "e-mail-address", shape: /[\w.+-]+@(?!example\.|voorbeeld\.)[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,}/g },
];

/** Whether somebody may be typing such data: half a number is no number yet, and should not leave the browser either. */
export function mayBecomePersonal(text: string): boolean {
  return /@|(?:\d[ .()-]{0,2}){6}/.test(text);
}

export function personalIn(text: string): Personal[] {
  let left = text;
  const found: Personal[] = [];
  for (const { kind, shape, real } of kinds) {
    const hit = [...left.matchAll(shape)].find(([whole]) => !real || real(whole));
    if (!hit) continue;
    found.push(kind);
    // Part of an account number could pass for a telephone number.
    left = left.slice(0, hit.index) + "\0".repeat(hit[0].length) + left.slice(hit.index + hit[0].length);
  }
  return found;
}

/** A citizen number's digits, weighed 9 to 2 and the last -1, add up to a multiple of eleven. */
function passesElevenTest(written: string): boolean {
  const digits = Array.from(written.replace(/\D/g, ""), Number);
  const sum = digits.reduce((total, digit, at) => total + digit * (at === 8 ? -1 : 9 - at), 0);
  return sum !== 0 && sum % 11 === 0;
}

/** ISO 13616: with its first four characters at the end and letters as numbers, one is left after division by 97. */
function passesIbanTest(written: string): boolean {
  const account = written.replaceAll(" ", "");
  const digits = Array.from(account.slice(4) + account.slice(0, 4), (sign) => parseInt(sign, 36).toString()).join("");
  return Array.from(digits, Number).reduce((rest, digit) => (rest * 10 + digit) % 97, 0) === 1;
}
