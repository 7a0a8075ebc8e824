// The package ships these types but does not point to them in its exports.
declare module 'date-chinese' {
  export class CalendarVietnamese {
    constructor(cycle?: number, year?: number, month?: number, leap?: number, day?: number);
    get(): number[];
    fromJDE(jde: number): this;
    newYear(gregorianYear: number): number;
    toGregorian(gregorianYear: number): { year: number; month: number; day: number };
  }
}
