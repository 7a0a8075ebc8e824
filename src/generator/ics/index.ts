export { AGENCY_COLOUR, type Colour, colourOf } from './colours.ts';
export { type CalendarFile, type CalendarFileOptions, calendarFiles } from './files.ts';
export { DEFAULT_ALARM_HOUR, DEFAULT_ALARMS, type IcsOptions, renderIcs } from './render.ts';
