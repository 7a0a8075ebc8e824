export { AHEAD_DAYS, DUE_SOON_DAYS } from './ahead.ts';
export {
  type Audience,
  type AudienceKind,
  audienceOf,
  audiencesOf,
  chosenAudiences,
  optionsFor,
  rangeEnding,
} from './audiences.ts';
export { type CalendarOptions, calendarOf } from './build.ts';
export * from './model.ts';
export { type ReminderMail, reminderMails } from './reminder-mail.ts';
export {
  daysLeft,
  type EntryStatus,
  isLate,
  type Late,
  lateIn,
  oncePerTask,
  STATE_NAMES,
  STATUS_NAMES,
  statusOn,
} from './status.ts';
