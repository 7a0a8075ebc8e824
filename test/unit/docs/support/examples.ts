/** The examples of a page of the docs, as files that can be loaded. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from '../../../../src/language/test/load.ts';
import { RULES } from '../../../../src/rules/catalogue.ts';

export interface Example {
  line: number;
  /** What follows "```mtcl": empty for a file of its own; `tệp NAME`; `đoạn`; `trong mục-tiêu`. */
  kind: string;
  code: string;
}

export function readPage(name: string): string {
  return readFileSync(join(import.meta.dirname, '../../../../docs', name), 'utf8');
}

export function examplesOf(page: string): Example[] {
  return [...page.matchAll(/^```mtcl *(.*)\n([\s\S]*?)^```$/gmu)].map((match) => ({
    line: page.slice(0, match.index).split('\n').length,
    kind: match[1]!.trim(),
    code: match[2]!,
  }));
}

/** What stands around a piece of a file so that it is one. */
const AROUND: Record<string, (code: string) => string> = {
  '': (code) => code,
  đoạn: (code) =>
    `dùng "danh-ba.mtcl"\nkế hoạch năm 2027 của SNgV { báo cáo "6 tháng" chốt: 15/06/2027  báo cáo "năm" chốt: 30/11/2027 }\n${code}`,
  'trong mục-tiêu': (code) => `dùng "danh-ba.mtcl"\nkế hoạch năm 2027 của SNgV\nmục tiêu "Lưu hồ sơ" {\n${code}}\n`,
};

/** An example as a file beside the page's directory. */
export async function loadExample({ kind, code }: Example, all: Example[]) {
  const directory = all.find((example) => example.kind === 'tệp danh-ba.mtcl')?.code ?? '';
  const whole = kind.startsWith('tệp ') ? code : AROUND[kind]!(code);
  const isDirectory = whole === directory;
  const { findings, plan } = await load({ ...(isDirectory ? {} : { 'danh-ba.mtcl': directory }), 'vi-du.mtcl': whole });
  return { findings, plan, isDirectory };
}

export function isError(finding: string): boolean {
  const code = /MTCL\d+/u.exec(finding)?.[0] as keyof typeof RULES | undefined;
  return !code || RULES[code].severity === 'error';
}
