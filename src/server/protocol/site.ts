/** "Trang theo dõi": a plan as a folder of pages. Types only. */

export interface SiteParams {
  /** A file of the plan. */
  uri: string;
  entry?: string;
  language: 'vi' | 'en';
}

export interface SiteResult {
  /** By their path in the folder; the bytes as base64. */
  files: { name: string; bytes: string }[];
  /** Address of the plan's folder. */
  folder: string;
  notice?: string;
}
