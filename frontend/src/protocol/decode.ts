/**
 * Small readers that turn unknown JSON into a type or say where it differs. The types of the protocol are derived from
 * these readers, so the two cannot drift apart. Unknown fields are ignored: a newer server may say more.
 */
export type Reader<T> = (value: unknown, path: string) => T;

export type Read<R> = R extends Reader<infer T> ? T : never;

export class Unreadable extends Error {
  constructor(
    readonly path: string,
    expected: string,
    found: unknown,
  ) {
    super(`${path}: expected ${expected}, found ${JSON.stringify(found)}`);
    this.name = "Unreadable";
  }
}

export const text: Reader<string> = (value, path) => {
  if (typeof value !== "string") throw new Unreadable(path, "text", value);
  return value;
};

export const number: Reader<number> = (value, path) => {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new Unreadable(path, "a number", value);
  return value;
};

export const flag: Reader<boolean> = (value, path) => {
  if (typeof value !== "boolean") throw new Unreadable(path, "true or false", value);
  return value;
};

export function oneOf<const T extends string>(...allowed: readonly T[]): Reader<T> {
  return (value, path) => {
    const found = allowed.find((one) => one === value);
    if (found === undefined) throw new Unreadable(path, `one of ${allowed.join(", ")}`, value);
    return found;
  };
}

/** Null and absent are the same. */
export function orNull<T>(reader: Reader<T>): Reader<T | null> {
  return (value, path) => (value === null || value === undefined ? null : reader(value, path));
}

export function list<T>(reader: Reader<T>): Reader<T[]> {
  return (value, path) => {
    if (!Array.isArray(value)) throw new Unreadable(path, "a list", value);
    return value.map((item, index) => reader(item, `${path}[${index}]`));
  };
}

export function valuesOf<T>(reader: Reader<T>): Reader<Record<string, T>> {
  return (value, path) =>
    Object.fromEntries(Object.entries(fieldsOf(value, path)).map(([key, item]) => [key, reader(item, `${path}.${key}`)]));
}

type Shape = Record<string, Reader<unknown>>;

export function object<S extends Shape>(shape: S): Reader<{ [K in keyof S]: Read<S[K]> }> {
  return (value, path) => {
    const fields = fieldsOf(value, path);
    const entries = Object.entries(shape).map(([key, reader]) => [key, reader(fields[key], `${path}.${key}`)]);
    return Object.fromEntries(entries) as { [K in keyof S]: Read<S[K]> };
  };
}

type Tagged<S extends Record<string, Shape>> = {
  [T in keyof S]: { type: T } & { [K in keyof S[T]]: Read<S[T][K]> };
}[keyof S];

/** A union told apart by its `type`. */
export function tagged<S extends Record<string, Shape>>(shapes: S): Reader<Tagged<S>> {
  const types = Object.keys(shapes);
  return (value, path) => {
    const type = oneOf(...types)(fieldsOf(value, path)["type"], `${path}.type`);
    const shape = shapes[type] ?? {};
    return { type, ...object(shape)(value, path) } as Tagged<S>;
  };
}

function fieldsOf(value: unknown, path: string): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Unreadable(path, "an object", value);
  return value as Record<string, unknown>;
}
