import { calendar } from './calendar/calendar.ts';
import { generateAsCommand, generateCommand, issueCommand, pdfCommand } from './commands/generate.ts';
import { generatedFiles } from './commands/generated.ts';
import { listStopCommand } from './commands/list-stop.ts';
import { moveCommands } from './commands/move.ts';
import { reviewCommand } from './commands/review.ts';
import { showUsesCommand } from './commands/show-uses.ts';
import { compareCommand } from './compare/compare.ts';
import { dashboard } from './dashboard/dashboard.ts';
import type { Feature } from './feature.ts';
import { formCommands } from './forms/forms.ts';
import { importCommands } from './import/import.ts';
import { newFileCommands } from './newplan/new-plan.ts';
import { pasteTasks } from './paste/paste-tasks.ts';
import { preview } from './preview/preview.ts';
import { proseTasks } from './prose/prose.ts';
import { recordCommands } from './record/record.ts';
import { rulePages } from './rules/rules.ts';
import { siteCommand } from './site/site.ts';
import { status } from './status/status.ts';
import { unlistedFindings } from './status/unlisted.ts';
import { taskForm } from './task-form/task-form.ts';
import { trustView } from './trust.ts';
import { views } from './views/views.ts';

/** All parts of the extension, in the order they start. */
export const FEATURES: readonly Feature[] = [
  generateCommand,
  issueCommand,
  pdfCommand,
  generateAsCommand,
  generatedFiles,
  preview,
  calendar,
  dashboard,
  newFileCommands,
  importCommands,
  showUsesCommand,
  reviewCommand,
  moveCommands,
  listStopCommand,
  pasteTasks,
  proseTasks,
  recordCommands,
  taskForm,
  compareCommand,
  rulePages,
  formCommands,
  siteCommand,
  trustView,
  views,
  status,
  unlistedFindings,
];
