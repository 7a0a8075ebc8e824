import { commands, Disposable, Uri, window } from 'vscode';
import { lastOf } from '../../known.ts';
import type { CarriedOver, Refusal } from '../../language/new-files/results.ts';
import { carryOverRequest, newDocumentRequest, newPlanRequest, surroundingsRequest } from '../../server/protocol.ts';
import { nextYear } from '../../starters/answers.ts';
import type { Directory, PlanAtHand, Surroundings } from '../../starters/surroundings.ts';
import { request } from '../client.ts';
import type { Extension, Feature } from '../feature.ts';
import { importChosen } from '../import/import.ts';
import { reported } from '../notify.ts';
import { askDetails } from './details.ts';
import { emptyFileLens } from './empty-file.ts';
import { chosenPlace, type Place } from './folder.ts';
import { interview } from './interview.ts';
import { newDocumentCommand } from './new-document.ts';
import { reviewed } from './review.ts';
import { startFrom } from './start-from.ts';
import { texts } from './texts.ts';
import { writeFiles } from './write-files.ts';

/** "MTCL: Tạo kế hoạch năm mới", "MTCL: Tạo văn bản mới": a few questions, and files without findings. */
export const newFileCommands: Feature = {
  name: 'newFiles',
  activate: (extension) =>
    Disposable.from(
      emptyFileLens(),
      commands.registerCommand('mtcl.newPlan', (given?: unknown) =>
        reported(async () => {
          const place = await chosenPlace(given);
          if (place) await createPlan(extension, place);
        }, texts().failed),
      ),
      newDocumentCommand(extension, createPlan),
    ),
};

/** The plan of a year: from last year's, from a directory that is there, from answers. True where it was made. */
export async function createPlan(extension: Extension, place: Place): Promise<boolean> {
  const surroundings = await request(extension, surroundingsRequest, { folder: place.folder.toString() });
  const start = await startFrom(surroundings);
  switch (start?.from) {
    case 'plan':
      return carried(extension, place, start.plan);
    case 'directory':
      return fromDirectory(extension, place, start.directory, surroundings);
    case 'word':
      return importChosen(extension, place);
    case 'answers':
      return fromAnswers(extension, place, surroundings);
    default:
      return false;
  }
}

async function fromAnswers(extension: Extension, place: Place, { taken }: Surroundings): Promise<boolean> {
  const answers = await interview(nextYear(new Date()));
  if (!answers) return false;
  if (answers === 'word') return importChosen(extension, place);
  // The server writes the words: it has the calendar of holidays, which would make the extension start slower.
  const made = await request(extension, newPlanRequest, { answers, taken });
  const plan = await writeFiles(place, made);
  void offerPreview(plan, texts().created(made.files.map(({ name }) => name)));
  return true;
}

async function fromDirectory(
  extension: Extension,
  place: Place,
  { file, units, signatories }: Directory,
  { plans }: Surroundings,
): Promise<boolean> {
  const year = plans[0] ? plans[0].year + 1 : nextYear(new Date());
  const details = await askDetails(['year', 'lead', 'signatory'], { title: texts().title, year, units, signatories });
  if (!details) return false;
  const params = { folder: place.folder.toString(), kind: 'quyet-dinh', use: file, choices: details } as const;
  const made = await request(extension, newDocumentRequest, params);
  if (!('files' in made)) throw new Error(texts().noDirectory);
  const plan = await writeFiles(place, made);
  void offerPreview(plan, texts().created(made.files.map(({ name }) => name)));
  return true;
}

async function carried(extension: Extension, place: Place, { file, year }: PlanAtHand): Promise<boolean> {
  const details = await askDetails(['year'], {
    title: texts().title,
    year: year + 1,
    yearProblem: (wanted) => (wanted === year ? texts().refused.sameYear(file) : undefined),
    units: [],
    signatories: [],
  });
  if (!details) return false;
  const params = { folder: place.folder.toString(), from: file, year: details.year };
  const made: CarriedOver | Refusal = await request(extension, carryOverRequest, params);
  const text = texts();
  if ('refused' in made) throw new Error(text.refused[made.refused](made.detail ?? file));
  if (!(await reviewed(place.folder, file, made))) return false;
  const plan = await writeFiles(place, made);
  const old = Uri.joinPath(place.folder, file).toString();
  void commands.executeCommand('mtcl.compare', plan, old);
  const { decisions, left } = made;
  void offerPreview(plan, text.carried(lastOf(made.files).name, decisions, left), decisions > 0);
  return true;
}

async function offerPreview(plan: unknown, told: string, toDecide = false): Promise<void> {
  const { preview, decide } = texts();
  const choice = await window.showInformationMessage(told, ...(toDecide ? [decide] : []), preview);
  if (choice === decide) await commands.executeCommand('mtcl.decisions.focus');
  else if (choice) await commands.executeCommand('mtcl.preview', plan);
}
