/** Generators of deadlines for the property tests: every shape that the reader yields. */
import fc from 'fast-check';
import { daysInMonth } from '../days.ts';
import type {
  Amount,
  Anchor,
  Bounds,
  Deadline,
  DeadlinePart,
  Fixed,
  Limit,
  OnEvent,
  PeriodDay,
  Point,
  PointYear,
  Recurring,
  Relative,
  SimplePoint,
} from '../model.ts';
import { normaliseDeadline } from '../normalise.ts';
import { isNumbered, isOneMonth } from '../reader/bounds.ts';

const limit = fc.constantFrom<Limit>('on', 'before', 'atLatest', 'until');
const year = fc.oneof(
  fc.constant(undefined),
  fc.integer({ min: 2000, max: 2100 }),
  fc.constantFrom<PointYear>('next', 'previous'),
);
const month = fc.integer({ min: 1, max: 12 });
/** Words without time words; some with capitals, marks and signs. */
const word = fc.constantFrom(
  'Sở',
  'tổng',
  'hợp',
  'phòng',
  'UBND',
  'xã',
  'An',
  'Phú',
  'nội',
  'bộ',
  'KH&CN',
  'đơn',
  'vị',
  'hồ',
  'sơ',
  '(nếu',
  'có)',
  'họp',
);
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((list) => list.join(' '));
const taskName = fc.constantFrom('thống-kê', 'nhiệm-vụ-x', 'NV_2', 'ĐGNB-1', 'kế-hoạch-2027', 'X1');

function withYear<T extends object>(point: T, value: PointYear | undefined): T {
  return value === undefined ? point : { ...point, year: value };
}

const dayOfYear = month.chain((m) =>
  fc.integer({ min: 1, max: daysInMonth(2001, m) }).map((d) => ({ day: d, month: m })),
);

const simple = (value: PointYear | undefined): fc.Arbitrary<SimplePoint> =>
  fc.oneof(
    dayOfYear.map((day): SimplePoint => withYear({ type: 'day' as const, ...day }, value)),
    fc
      .tuple(month, fc.constantFrom(undefined, 'start', 'middle', 'end'))
      .map(([m, part]) =>
        withYear({ type: 'month' as const, month: m, ...(part ? { part } : {}) } as SimplePoint, value),
      ),
    fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom(undefined, 'start', 'end'))
      .map(([quarter, part]) =>
        withYear({ type: 'quarter' as const, quarter, ...(part ? { part } : {}) } as SimplePoint, value),
      ),
    fc.constantFrom<1 | 2>(1, 2).map((half) => withYear({ type: 'half' as const, half }, value)),
    fc.constant(withYear({ type: 'nineMonths' as const }, value)),
    fc
      .constantFrom(undefined, 'start', 'middle', 'end')
      .map((part) => withYear({ type: 'year' as const, ...(part ? { part } : {}) } as SimplePoint, value)),
  );

const span = (value: PointYear | undefined): fc.Arbitrary<Point> =>
  fc.oneof(
    fc
      .tuple(dayOfYear, dayOfYear)
      .filter(([a, b]) => a.month * 100 + a.day < b.month * 100 + b.day)
      .map(
        ([a, b]): Point => ({
          type: 'span',
          from: withYear({ type: 'day', ...a }, value),
          to: withYear({ type: 'day', ...b }, value),
        }),
      ),
    fc
      .tuple(month, month)
      .filter(([a, b]) => a < b)
      .map(
        ([a, b]): Point => ({
          type: 'span',
          from: withYear({ type: 'month', month: a }, value),
          to: withYear({ type: 'month', month: b }, value),
        }),
      ),
    fc.tuple(month, month, fc.integer({ min: 2000, max: 2100 })).map(
      ([a, b, y]): Point => ({
        type: 'span',
        from: { type: 'month', month: a, year: y },
        to: { type: 'month', month: b, year: y + 1 },
      }),
    ),
    fc.constantFrom([1, 2], [2, 3], [1, 4], [3, 4]).map(
      ([a, b]): Point => ({
        type: 'span',
        from: withYear({ type: 'quarter', quarter: a! }, value),
        to: withYear({ type: 'quarter', quarter: b! }, value),
      }),
    ),
  );

/** Lists hold points of one kind: that is how they are written. */
const points: fc.Arbitrary<Point[]> = year.chain((value) =>
  fc.oneof(
    simple(value).map((point) => [point]),
    span(value).map((point) => [point]),
    fc.array(
      dayOfYear.map((day): Point => withYear({ type: 'day', ...day }, value)),
      { minLength: 2, maxLength: 4 },
    ),
    fc.array(
      month.map((m): Point => withYear({ type: 'month', month: m }, value)),
      { minLength: 2, maxLength: 5 },
    ),
    fc.array(
      fc.integer({ min: 1, max: 4 }).map((quarter): Point => withYear({ type: 'quarter', quarter }, value)),
      {
        minLength: 2,
        maxLength: 4,
      },
    ),
  ),
);

const ascending = (list: Point[]): boolean =>
  list.every((point, index) => {
    const before = list[index - 1];
    return !before || key(before) < key(point);
  });
const key = (point: Point): number =>
  point.type === 'day'
    ? point.month * 100 + point.day
    : point.type === 'month'
      ? point.month
      : point.type === 'quarter'
        ? point.quarter
        : 0;

export const fixed: fc.Arbitrary<Fixed> = fc
  .tuple(limit, points, fc.boolean())
  .filter(([l, list]) => (list.length === 1 || ascending(list)) && (l === 'on' || list[0]!.type !== 'span'))
  .map(
    ([l, list, yearly]): Fixed => ({
      type: 'fixed',
      limit: l,
      points: list,
      ...(yearly ? { yearly: true as const } : {}),
    }),
  );

const dayNumbers = fc.uniqueArray(fc.integer({ min: 1, max: 31 }), { minLength: 1, maxLength: 3 });

const recurringDays: fc.Arbitrary<Pick<Recurring, 'period' | 'days'>> = fc.oneof(
  fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 3 }).map((list) => ({
    period: { unit: 'week' as const, every: 1 },
    days: list.map((weekday): PeriodDay => ({ weekday })),
  })),
  fc.tuple(dayNumbers, fc.boolean()).map(([list, next]) => ({
    period: { unit: 'month' as const, every: 1 },
    days: list.map((day): PeriodDay => (next ? { day, next } : { day })),
  })),
  fc
    .tuple(
      dayNumbers,
      fc.constantFrom<object>({}, { month: 1 }, { month: 2 }, { month: 1, next: true }, { month: 3, next: true }),
    )
    .map(([list, place]) => ({
      period: { unit: 'quarter' as const, every: 1 },
      days: list.map((day): PeriodDay => ({ day, ...place })),
    })),
  fc.tuple(dayNumbers, fc.constantFrom(2, 3, 4, 6)).map(([list, every]) => ({
    period: { unit: 'month' as const, every },
    days: list.map((day): PeriodDay => ({ day })),
  })),
  fc
    .constantFrom<PeriodDay>(
      { day: 'first' },
      { day: 'middle' },
      { day: 'last' },
      { day: 'firstWorking' },
      { day: 'lastWorking' },
      { weekday: 1, nth: 'first' },
      { weekday: 5, nth: 'last' },
    )
    .map((day) => ({
      period: { unit: 'month' as const, every: 1 },
      days: [day],
    })),
  fc
    .constantFrom<PeriodDay>(
      { day: 'first', month: 1 },
      { day: 'last' },
      { day: 'firstWorking' },
      { day: 'lastWorking' },
    )
    .map((day) => ({ period: { unit: 'quarter' as const, every: 1 }, days: [day] })),
);

const wholeMonth = (value: PointYear | undefined): fc.Arbitrary<SimplePoint> =>
  month.map((m) => withYear({ type: 'month' as const, month: m }, value));

/** Bounds of months and quarters, from the earlier to the later; of years for what recurs each year. */
function bounds(unit: string): fc.Arbitrary<Bounds | undefined> {
  const years = fc.integer({ min: 2020, max: 2035 }).map((y): SimplePoint => ({ type: 'year', year: y }));
  if (unit === 'year')
    return fc.option(
      years.map((y): Bounds => ({ from: y, to: y })),
      { nil: undefined, freq: 3 },
    );
  const one = fc.oneof(
    years,
    year.chain(wholeMonth),
    fc
      .tuple(fc.integer({ min: 1, max: 4 }), year)
      .map(([q, y]) => withYear({ type: 'quarter' as const, quarter: q }, y)),
    year.map((y) => withYear({ type: 'half' as const, half: 1 as const }, y)),
  );
  const fromTo = fc.tuple(month, month, year).filter(([a, b]) => a < b);
  return fc.option(
    fc.oneof(
      one.map((point): Bounds => ({ from: point, to: point })),
      one.map((from): Bounds => ({ from })),
      one.map((to): Bounds => ({ to })),
      fromTo.map(
        ([a, b, y]): Bounds => ({
          from: withYear({ type: 'month' as const, month: a }, y),
          to: withYear({ type: 'month' as const, month: b }, y),
        }),
      ),
    ),
    { nil: undefined, freq: 2 },
  );
}

const unbounded: fc.Arbitrary<Recurring> = fc.oneof(
  fc
    .constantFrom<Recurring['period']>(
      { unit: 'week', every: 1 },
      { unit: 'month', every: 1 },
      { unit: 'month', every: 2 },
      { unit: 'month', every: 3 },
      { unit: 'month', every: 6 },
      { unit: 'quarter', every: 1 },
      { unit: 'year', every: 1 },
    )
    .map((period): Recurring => ({ type: 'recurring', period, limit: 'on', days: [] })),
  fc.tuple(recurringDays, limit).map(([rest, l]): Recurring => ({ type: 'recurring', limit: l, ...rest })),
);

export const recurring: fc.Arbitrary<Recurring> = unbounded.chain((rest) =>
  bounds(rest.period.unit).map((within): Recurring => {
    const oneDay = within && isOneMonth(within) && rest.days.some(isNumbered);
    return within && !oneDay ? { ...rest, within } : rest;
  }),
);

const amount: fc.Arbitrary<Amount> = fc.record({
  count: fc.integer({ min: 1, max: 120 }),
  unit: fc.constantFrom('day', 'workingDay', 'week', 'month', 'year'),
});

const eventAnchor = words.chain((event) =>
  fc.constantFrom('when', 'day', 'noun').map(
    (link): Extract<Anchor, { type: 'event' }> => ({
      type: 'event',
      event,
      link: link as 'when' | 'day' | 'noun',
    }),
  ),
);

export const relative: fc.Arbitrary<Relative> = fc
  .record({
    within: fc.boolean(),
    direction: fc.constantFrom<Relative['direction']>('after', 'before'),
    amount,
    anchor: fc.oneof(
      eventAnchor,
      taskName.map((name): Anchor => ({ type: 'task', name })),
      year.chain(wholeMonth).map((of): Anchor => ({ type: 'end', of })),
      fc.constantFrom<Anchor>(
        { type: 'end', of: { type: 'quarter', quarter: 1 } },
        { type: 'end', of: { type: 'year', year: 2027 } },
        { type: 'eachEnd', unit: 'quarter' },
        { type: 'eachEnd', unit: 'month' },
        { type: 'eachEnd', unit: 'year' },
      ),
      fc.tuple(dayOfYear, fc.constantFrom(undefined, 2027)).map(
        ([day, y]): Anchor => ({
          type: 'day',
          day: withYear({ type: 'day', ...day }, y),
        }),
      ),
    ),
  })
  .filter(
    ({ direction, anchor, amount: { unit } }) =>
      !(direction === 'before' && anchor.type === 'day' && /month|year/.test(unit)),
  )
  .map((rest): Relative => ({ type: 'relative', ...rest }));

const event: fc.Arbitrary<OnEvent> = fc.oneof(
  fc.tuple(fc.constantFrom<OnEvent['relation']>('when', 'rightWhen', 'after', 'rightAfter', 'before'), words).map(
    ([relation, text]): OnEvent => ({
      type: 'event',
      relation,
      anchor: { type: 'event', event: text, link: 'when' },
    }),
  ),
  fc
    .tuple(
      fc.constantFrom<OnEvent['relation']>('after', 'rightAfter'),
      words,
      fc.constantFrom<'day' | 'noun'>('day', 'noun'),
    )
    .map(
      ([relation, text, link]): OnEvent => ({ type: 'event', relation, anchor: { type: 'event', event: text, link } }),
    ),
);

const part: fc.Arbitrary<DeadlinePart> = fc
  .record({
    join: fc.constantFrom<DeadlinePart['join']>('semicolon', 'and', 'or'),
    label: fc.option(fc.oneof(words, fc.constantFrom('báo cáo', 'hoàn thành', 'Báo cáo 6 tháng', 'Đợt 1')), {
      nil: undefined,
      freq: 3,
    }),
    when: fc.oneof(
      { weight: 4, arbitrary: fixed },
      { weight: 3, arbitrary: recurring },
      { weight: 2, arbitrary: relative },
      event,
      fc.constantFrom<DeadlinePart['when']>(
        { type: 'continuous', word: 'thường xuyên' },
        { type: 'continuous', word: 'liên tục' },
        { type: 'open', word: 'định kỳ' },
        { type: 'open', word: 'đột xuất' },
      ),
      words.map((text): DeadlinePart['when'] => ({ type: 'words', text })),
    ),
    remark: fc.option(words, { nil: undefined, freq: 3 }),
  })
  .map(({ label, remark, ...rest }) => ({
    ...rest,
    // Words need no words around them.
    ...(label && rest.when.type !== 'words' ? { label } : {}),
    ...(remark && rest.when.type !== 'words' ? { remark } : {}),
  }));

export const deadline: fc.Arbitrary<Deadline> = fc
  .array(part, { minLength: 1, maxLength: 4 })
  .map((parts) =>
    normaliseDeadline({ parts: parts.map((each, index) => (index ? each : { ...each, join: undefined })) }),
  );
