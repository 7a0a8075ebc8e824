/** A calendar day "2027-03-15" in Vietnam; no time of day, no zone. */
export type IsoDay = string;

/** A due day of a deadline, or a window that ends on it. */
export interface Occurrence {
  /** The last day on which the task is in time. */
  due: IsoDay;
  /** First and last day of the window; absent for a single day. */
  window?: { from: IsoDay; to: IsoDay };
}

/** Filled in by the deadline engine. */
export interface Deadline {
  parts: unknown[];
}
