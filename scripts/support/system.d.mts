/** What the tests need from the machine, by a short name. */
export type NeedName = 'writer' | 'calc' | 'poppler' | 'fontconfig' | 'font' | 'chromium';
export const NEEDS: Record<NeedName, { name: string; present(): boolean; packages: string[] }>;
export function ensureSystemPackages(): void;
