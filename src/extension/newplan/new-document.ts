import { commands, type Disposable, type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import { newDocumentRequest, newPlanRequest, surroundingsRequest } from '../../server/protocol.ts';
import {
  GROUP_LABELS,
  isStarterKind,
  STARTER_KINDS,
  type StarterGroup,
  type StarterKind,
  starterKind,
} from '../../starters/starter-kinds.ts';
import type { Surroundings } from '../../starters/surroundings.ts';
import { request } from '../client.ts';
import type { Extension } from '../feature.ts';
import { importChosen } from '../import/import.ts';
import { inLanguage } from '../messages.ts';
import { reported } from '../notify.ts';
import { pickByName } from '../pick-by-name.ts';
import { currentPlan } from '../views/current-plan.ts';
import { askDetails, type Detail } from './details.ts';
import { chosenPlace, type Place } from './folder.ts';
import { interview } from './interview.ts';
import { texts } from './texts.ts';
import { writeFiles } from './write-files.ts';

/** "MTCL: Tạo văn bản mới": a kind, what the folder leaves open, and a file of that kind. A lens may name the kind. */
export function newDocumentCommand(
  extension: Extension,
  createPlan: (extension: Extension, place: Place) => Promise<boolean>,
): Disposable {
  return commands.registerCommand('mtcl.newDocument', (given?: unknown, wanted?: unknown) =>
    reported(async () => {
      const kind = typeof wanted === 'string' && isStarterKind(wanted) ? wanted : await chosenKind();
      const place = kind && (await chosenPlace(given));
      if (!place) return;
      if (kind === 'quyet-dinh') return void (await createPlan(extension, place));
      if (kind === 'danh-ba') return createDirectory(extension, place);
      await create(extension, place, kind, createPlan);
    }, texts().failed),
  );
}

async function chosenKind(): Promise<StarterKind | undefined> {
  const language = inLanguage<'vi' | 'en'>('vi', 'en');
  const kinds = Object.keys(STARTER_KINDS) as StarterKind[];
  const items = (Object.keys(GROUP_LABELS) as StarterGroup[]).flatMap((group): KindItem[] => [
    { label: GROUP_LABELS[group][language], kind: QuickPickItemKind.Separator },
    ...kinds
      .filter((kind) => starterKind(kind).group === group)
      .map((template) => {
        const { label, detail } = starterKind(template);
        return { label: label[language], description: detail[language], template };
      }),
  ]);
  const { documentTitle, kindQuestion } = texts();
  const options = { title: documentTitle, placeHolder: kindQuestion, ignoreFocusOut: true };
  return (await pickByName(items, options))?.template;
}

interface KindItem extends QuickPickItem {
  template?: StarterKind;
}

/** The first of the files of a new plan. */
async function createDirectory(extension: Extension, place: Place): Promise<void> {
  const { taken } = await request(extension, surroundingsRequest, { folder: place.folder.toString() });
  const answers = await interview(new Date().getFullYear(), false);
  if (!answers) return;
  if (answers === 'word') {
    await importChosen(extension, place);
    return;
  }
  const { files } = await request(extension, newPlanRequest, { answers, taken });
  await writeFiles(place, { files: files.slice(0, 1), cursor: { line: 0, from: 0, to: 0 } });
}

async function create(
  extension: Extension,
  place: Place,
  kind: Exclude<StarterKind, 'quyet-dinh' | 'danh-ba'>,
  createPlan: (extension: Extension, place: Place) => Promise<boolean>,
): Promise<void> {
  const folder = place.folder.toString();
  let surroundings = await request(extension, surroundingsRequest, { folder });
  if (lacks(surroundings, kind)) {
    const { missing, start } = texts();
    const choice = await window.showInformationMessage(missing[starterKind(kind).needs], start);
    // Its files are made in full: an empty file that is to be filled waits for the document.
    if (!choice || !(await createPlan(extension, { folder: place.folder }))) return;
    surroundings = await request(extension, surroundingsRequest, { folder });
  }
  const use = await chosenFile(surroundings, kind, shownFile(extension));
  if (!use) return;
  const { directory, year, fixed } = use;
  const { asks } = starterKind(kind);
  const wanted: Detail[] = [...(fixed ? [] : ['year' as const]), ...(asks ? [asks] : []), 'signatory'];
  const { units, signatories } = directory;
  const title = starterKind(kind).label[inLanguage<'vi' | 'en'>('vi', 'en')];
  const details = await askDetails(wanted, { title, year, units, signatories });
  if (!details) return;
  const params = { folder, kind, use: use.file, choices: details };
  const made = await request(extension, newDocumentRequest, params);
  if (!('files' in made)) throw new Error(texts().noDirectory);
  await writeFiles(place, made);
}

function lacks({ directories, plans }: Surroundings, kind: StarterKind): boolean {
  if (starterKind(kind).needs === 'plan') return !plans.some(({ main }) => main);
  return directories.length + plans.length === 0;
}

interface UsedFile {
  file: string;
  directory: Surroundings['directories'][number];
  year: number;
  /** The file itself says the year. */
  fixed: boolean;
}

/** Name of the file of the plan that the views show. */
function shownFile(extension: Extension): string {
  return currentPlan(extension).result?.shown?.replace(/^.*\//u, '') ?? '';
}

/** The plan or directory that the names come from; a choice where there are several, the `shown` one in front. */
async function chosenFile(
  { directories, plans }: Surroundings,
  kind: StarterKind,
  shown: string,
): Promise<UsedFile | undefined> {
  const latest = plans.find(({ main }) => main)?.year;
  const ofPlans = plans.map(({ file, directory, year }) => ({ file, directory, year, fixed: true }));
  const used: UsedFile[] =
    starterKind(kind).needs === 'plan'
      ? ofPlans.filter(({ file }) => plans.some((plan) => plan.main && plan.file === file))
      : directories.map((directory) => ({
          file: directory.file,
          directory,
          year: directory.planYear ?? latest ?? new Date().getFullYear(),
          fixed: directory.planYear !== undefined,
        }));
  const choices = used.length > 0 ? used : ofPlans;
  if (choices.length < 2) return choices[0];
  const first = choices.toSorted((a, b) => Number(b.file === shown) - Number(a.file === shown));
  const items = first.map((choice) => ({
    label: choice.fixed ? texts().planOf(choice.year, choice.directory.agency.title) : choice.directory.agency.title,
    description: choice.file,
    choice,
  }));
  const { documentTitle, fileQuestion } = texts();
  return (await pickByName(items, { title: documentTitle, placeHolder: fileQuestion, ignoreFocusOut: true }))?.choice;
}
