/** Generators of deadlines for the property tests: every shape that the reader yields. */
import fc from 'fast-check';
import type { Amount, Anchor, Deadline, DeadlinePart, OnEvent, Relative } from '../model.ts';
import { normaliseDeadline } from '../normalise.ts';
import { dayOfYear, fixed, withYear, year } from './point-arbitraries.ts';
import { recurring, wholeMonth } from './recurring-arbitraries.ts';

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

const relative: fc.Arbitrary<Relative> = fc
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
