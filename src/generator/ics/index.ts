export type { Colour } from './colours.ts';
export { type CalendarFile, type CalendarFileOptions, calendarFiles } from './files.ts';
export { DEFAULT_ALARM_HOUR, DEFAULT_ALARMS, type IcsOptions, renderIcs } from './render.ts';
