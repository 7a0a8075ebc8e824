import { InvalidArgumentError } from 'commander';

/** A parser for an option that takes one of a few words. */
export function oneOf(name: string, allowed: readonly string[]): (value: string) => string {
  return (value) => {
    if (!allowed.includes(value)) {
      throw new InvalidArgumentError(`${name} nhận: ${allowed.join(', ')}; không có «${value}».`);
    }
    return value;
  };
}

/** A parser for an option that takes some of a few words, separated by commas or given again. */
export function someOf(name: string, allowed: readonly string[]): (value: string, before?: string[]) => string[] {
  const one = oneOf(name, allowed);
  return (value, before = []) => [...before, ...value.split(',').map((word) => one(word.trim()))];
}
