/** The report of a made-up province: from the files of all agencies to the Word file of the level above. */
import { URI } from 'langium';
import { issuedDocument } from '../document/issued/issued.ts';
import { renderWord } from '../generator/docx/render-word.ts';
import { createMtclServices } from '../language/services/module.ts';
import { type GatheredReport, gatherReports } from '../report/index.ts';
import { type Province, province } from './province.ts';

export interface ConsolidationTimes {
  /** The bare parser over all texts. */
  parse: number;
  /** Parse, link, build all plans. */
  plans: number;
  /** Add up the figures. */
  gather: number;
  word: number;
}

/** Throws where the figures differ from those computed beside the program. */
export async function measureConsolidation(agencies: number): Promise<ConsolidationTimes> {
  const { files, expected } = province(agencies);
  const { shared, mtcl } = createMtclServices();
  const parse = await timed(() => {
    for (const text of files.values()) mtcl.parser.LangiumParser.parse(text);
  });
  const { LangiumDocuments, LangiumDocumentFactory, DocumentBuilder, Plans } = shared.workspace;
  let plans: NonNullable<ReturnType<typeof Plans.planOf>>[] = [];
  const planTime = await timed(async () => {
    const documents = [...files].map(([name, text]) => {
      const document = LangiumDocumentFactory.fromString(text, URI.parse(`file:///province/${name}`));
      LangiumDocuments.addDocument(document);
      return document;
    });
    await DocumentBuilder.build(documents, { validation: false });
    plans = documents.map((document) => Plans.planOf(document)).filter((plan) => plan !== undefined);
  });
  let gathered: GatheredReport | undefined;
  const gather = await timed(() => {
    gathered = gatherReports(plans, '6 tháng')?.[0];
  });
  check(gathered!, expected);
  const word = await timed(() => renderWord(issuedDocument(gathered!.plan, gathered!.issued, gathered!.report)));
  return { parse, plans: planTime, gather, word };
}

function check({ report }: GatheredReport, expected: Province['expected']): void {
  const reached = report.objectives[0]?.targets[0]?.reached;
  if (reached?.value !== expected.onTime || reached.total !== expected.files) {
    throw new Error(`The sums differ: ${reached?.value}/${reached?.total}, not ${expected.onTime}/${expected.files}`);
  }
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
