export { AGENCY_COLOUR, type Colour, colourOf } from './colours.ts';
export {
  type CalendarAudience,
  type CalendarFile,
  type CalendarFileOptions,
  calendarFileName,
  calendarFiles,
  partyEnding,
} from './files.ts';
export { DEFAULT_ALARM_HOUR, DEFAULT_ALARMS, type IcsOptions, renderIcs } from './render.ts';
