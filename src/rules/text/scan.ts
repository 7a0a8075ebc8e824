/** What the detectors find in a text, worked out once for the same words however often the plan is checked. */
import { TextMemo } from '../../memo.ts';
import { abbreviations, wellKnown } from './abbreviations.ts';
import { amounts } from './amounts.ts';
import { loneBrackets } from './brackets.ts';
import { citedStandards } from './cited-standards.ts';
import { datedSigns } from './dated-signs.ts';
import { impossibleDates } from './dates.ts';
import { districts } from './districts.ts';
import {
  annexMentions,
  articleMentions,
  capitals,
  copiedBullets,
  levelMentions,
  looseDates,
  numbering,
  partMentions,
  typedDash,
} from './forms.ts';
import { inspectorates, mergedBodies } from './merged-bodies.ts';
import { misspellings } from './misspelt.ts';
import { namedLaws } from './named-laws.ts';
import { placeholders } from './placeholders.ts';
import { provinces } from './provinces.ts';
import { signs } from './signs.ts';
import { spacing } from './spacing.ts';
import { repeats, spellings, toneMarks } from './spelling.ts';
import { standards } from './standards.ts';
import { wrongSums } from './sums.ts';
import { weekdays } from './weekdays.ts';
import { years } from './years.ts';

/** What a detector looks for, by the name of what it finds. */
export type ScanKind = Exclude<keyof Scan, 'words' | 'kinds'>;

/** What all detectors find in one text. */
export class Scan {
  readonly placeholders;
  readonly years;
  readonly districts;
  readonly mergedBodies;
  readonly provinces;
  readonly standards;
  readonly citedStandards;
  readonly impossibleDates;
  readonly spacing;
  readonly toneMarks;
  readonly spellings;
  readonly repeats;
  readonly abbreviations;
  readonly capitals;
  readonly looseDates;
  readonly numbering;
  readonly articleMentions;
  readonly annexMentions;
  readonly partMentions;
  readonly levelMentions;
  readonly signs;
  readonly wrongSums;
  readonly loneBrackets;
  readonly datedSigns;
  readonly weekdays;
  /** Whether it tells of inspections at all. */
  readonly inspections;
  readonly misspellings;
  /** Signs of lists as Word has them. */
  readonly copiedBullets;
  readonly typedDash;
  readonly inspectorates;
  readonly namedLaws;
  /** Abbreviations that everybody knows, among those with a Đ. */
  readonly wellKnown;
  /** Nothing but spaces. */
  readonly blank;
  /** Which of these found something: of most texts none. */
  readonly kinds: readonly ScanKind[];

  constructor(readonly words: string) {
    this.placeholders = placeholders(words);
    this.years = years(words);
    this.districts = districts(words);
    this.mergedBodies = mergedBodies(words);
    this.provinces = provinces(words);
    this.standards = standards(words);
    this.citedStandards = citedStandards(words);
    this.impossibleDates = impossibleDates(words);
    this.spacing = spacing(words);
    this.toneMarks = toneMarks(words);
    this.spellings = spellings(words);
    this.repeats = repeats(words);
    this.abbreviations = abbreviations(words);
    this.capitals = capitals(words);
    this.looseDates = looseDates(words);
    this.numbering = numbering(words);
    this.articleMentions = articleMentions(words);
    this.annexMentions = annexMentions(words);
    this.partMentions = partMentions(words);
    this.levelMentions = levelMentions(words);
    this.signs = signs(words);
    this.wrongSums = wrongSums(words);
    this.loneBrackets = loneBrackets(words);
    this.datedSigns = datedSigns(words);
    this.weekdays = weekdays(words);
    this.inspections = /kiểm tra/iu.test(words);
    this.misspellings = misspellings(words);
    this.copiedBullets = copiedBullets(words);
    this.typedDash = typedDash(words);
    this.inspectorates = inspectorates(words);
    this.namedLaws = namedLaws(words);
    this.wellKnown = wellKnown(words);
    this.blank = words.trim() === '';
    const { words: _, ...found } = this as Omit<Scan, 'kinds'>;
    this.kinds = Object.entries(found).flatMap(([kind, marks]) =>
      (Array.isArray(marks) ? marks.length > 0 : marks) ? [kind as ScanKind] : [],
    );
  }
}

const scans = new TextMemo((text) => new Scan(text));

/** The scan of a text, remembered for the next check of the plan. */
export function scan(text: string): Scan {
  return scans.of(text);
}

const deadlines = new TextMemo((text) => ({
  placeholders: placeholders(text),
  loneBrackets: loneBrackets(text),
  weekdays: weekdays(text),
}));

/** What is looked for in the words of a deadline as written. */
export function scanDeadline(text: string): Pick<Scan, 'placeholders' | 'loneBrackets' | 'weekdays'> {
  return deadlines.of(text);
}

const lower = new TextMemo((text) => ({ words: text.toLowerCase() }));

/** In lower case. */
export function inLowerCase(text: string): string {
  return lower.of(text).words;
}

const keys = new TextMemo((text) => ({
  key: text
    .toLowerCase()
    .replace(/[\s.;,]+/gu, ' ')
    .trim(),
}));

/** The words alone: texts with one key say the same. Of texts of any length, as nothing else is looked for. */
export function keyOf(text: string): string {
  return keys.of(text).key;
}

const amountsOf = new TextMemo((text) => amounts(text));

/** The numbers with what they count; asked of few texts. */
export function amountsIn(text: string): ReturnType<typeof amounts> {
  return amountsOf.of(text);
}
