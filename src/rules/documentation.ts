/** What is written from the catalogue: the reference page, the editor's setting, the schema of `mtcl.json`. */
import { RULE_CODES, RULES, type Rule, type RuleCode, type RuleGroup, type RuleLevel } from './catalogue.ts';
import { GROUP_TITLES } from './rule.ts';

const LEVEL_WORDS: Record<RuleLevel, string> = {
  error: 'lỗi',
  warning: 'cảnh báo',
  info: 'lưu ý',
  hint: 'gợi ý',
  off: 'tắt',
};

/** Codes of a group, in order. */
function codesOf(group: RuleGroup): RuleCode[] {
  return RULE_CODES.filter((code) => RULES[code].group === group);
}

/** The groups with the codes of their rules, in order. */
export const GROUPS = (Object.keys(GROUP_TITLES) as RuleGroup[]).map((group) => ({
  title: GROUP_TITLES[group],
  codes: codesOf(group),
}));

export const EXAMPLE_TITLES = {
  bad: 'Chưa đúng (chỗ được báo nằm giữa ⟦ ⟧)',
  good: 'Đúng',
  tricky: 'Trông như sai mà đúng',
} as const;

const INTRODUCTION = `# Các quy tắc kiểm tra

<!-- Tệp này do «npm run rules» viết từ src/rules/catalogue; sửa ở đó. -->

Mỗi chỗ không ổn được gạch chân đúng những chữ ấy, kèm mã quy tắc. Dấu 💡 nghĩa là trình soạn thảo sửa giúp được; nhiều
chỗ cùng loại có thể sửa một lượt. Một điều lặp ở nhiều chỗ trong tệp (một tên viết sai, hai kiểu bỏ dấu) chỉ báo một lần, ở
chỗ đầu; các chỗ khác đi kèm, dòng lệnh in ngay bên dưới, và sửa một lần là sửa hết.

## Đặt mức cho quy tắc

Mức của một quy tắc là \`error\` (lỗi), \`warning\` (cảnh báo), \`info\` (lưu ý), \`hint\` (gợi ý) hoặc \`off\` (tắt). Đặt cho cả
cơ quan bằng tệp \`mtcl.json\` cạnh kế hoạch (hoặc ở thư mục chứa nó); dòng lệnh và trình soạn thảo đều theo tệp này:

\`\`\`json
{
  "rules": { "MTCL203": "off", "MTCL207": "warning" },
  "abbreviations": ["BQL"],
  "replaced": { "12/2020/QĐ-UBND": { "by": "Quyết định số 30/2026/QĐ-UBND", "from": "2026-07-01" } }
}
\`\`\`

\`abbreviations\` là chữ viết tắt ai trong cơ quan cũng hiểu; \`replaced\` bổ sung văn bản đã bị thay thế. Các bảng khác (tỉnh,
thành phố, cơ quan, tiêu chuẩn, địa danh, ngày nghỉ) cũng bổ sung được: xem [Dữ liệu](du-lieu.md). Riêng máy mình thì đặt trong phần cài đặt \`mtcl.rules\`; \`mtcl.json\` được theo trước.

## Chấp nhận một chỗ

Một chỗ khác thường mà đúng ý thì ghi lời chấp nhận có lý do, ở cuối dòng hoặc ở dòng riêng ngay trước:

\`\`\`mtcl
// chấp nhận MTCL302: hạn theo chỉ đạo của Tỉnh
thời hạn: ngày 15/12/2027
\`\`\`

Trong đoạn chữ nhiều dòng thì ghi ở dòng trước đoạn, hoặc sau dấu \`"""\` đóng. Nhiều mã cách nhau bằng dấu phẩy. Lời chấp nhận không còn tác dụng, hoặc thiếu lý do, cũng được báo. Quy tắc ghi «luôn
bật» thì không tắt và không chấp nhận được; riêng ngày không có trong lịch (MTCL303) mà nằm trong lời trích nguyên văn thì
chấp nhận được.

## Hai mức chặt

Khi đang soạn, không lỗi nào ngăn việc xuất văn bản: văn bản còn chỗ phải sửa được ghi «DỰ THẢO». Khi phát hành
(\`mtcl generate --issue\`, lệnh «MTCL: Phát hành») thì từ chối khi còn lỗi; một số quy tắc khi ấy chặt hơn, ghi ở từng mục.
`;

/** The whole of \`docs/rules.md\`. */
export function rulesPageText(): string {
  return `${[INTRODUCTION, overview(), ...GROUPS.map(groupText)].join('\n').trimEnd()}\n`;
}

function overview(): string {
  const rows = RULE_CODES.map((code) => {
    const rule: Rule = RULES[code];
    return `| [${code}](#${code.toLowerCase()}) | ${rule.title} | ${GROUP_TITLES[rule.group]} | ${levelText(rule)} |`;
  });
  return ['## Bảng quy tắc', '', '| mã | quy tắc | nhóm | mức |', '| --- | --- | --- | --- |', ...rows, ''].join('\n');
}

/** "cảnh báo; khi phát hành: lỗi" */
export function levelText(rule: Rule): string {
  const issuing = rule.whenIssuing ? `; khi phát hành: ${LEVEL_WORDS[rule.whenIssuing]}` : '';
  return `${LEVEL_WORDS[rule.severity]}${issuing}${rule.fixed ? ' (luôn bật)' : ''}`;
}

function groupText({ title, codes }: (typeof GROUPS)[number]): string {
  return [`## ${title}`, '', ...codes.map(ruleText)].join('\n');
}

/** What a card says of a rule besides why it is there. */
export function ruleFacts(rule: Rule): { name: string; words: string }[] {
  return [
    { name: 'Nhóm', words: GROUP_TITLES[rule.group] },
    { name: 'Mức', words: levelText(rule) },
    { name: 'Căn cứ', words: rule.source },
    { name: 'Cách sửa', words: rule.fix },
  ];
}

/** A sign that cannot be seen is shown by its picture. */
export function shownExample(snippet: string): string {
  return snippet.replaceAll('\v', '␋');
}

function ruleText(code: RuleCode): string {
  const rule: Rule = RULES[code];
  return [
    `### ${code}`,
    '',
    `**${rule.title}.** ${rule.why}`,
    '',
    ...ruleFacts(rule)
      .slice(1)
      .map(({ name, words }) => `- ${name}: ${words}`),
    '',
    ...example(EXAMPLE_TITLES.bad, rule.bad),
    ...example(EXAMPLE_TITLES.good, rule.good),
    ...example(EXAMPLE_TITLES.tricky, rule.tricky),
  ].join('\n');
}

function example(title: string, snippet: string): string[] {
  return [`${title}:`, '', '```mtcl', shownExample(snippet), '```', ''];
}

/** Line of each rule's section in `docs/rules.md`, from 1: editors open a file at a line, not at a heading. */
export function ruleLines(): Map<string, number> {
  const headings = rulesPageText()
    .split('\n')
    .flatMap((line, i): [string, number][] => (line.startsWith('### ') ? [[line.slice(4), i + 1]] : []));
  return new Map(headings);
}

const LEVELS: RuleLevel[] = ['error', 'warning', 'info', 'hint', 'off'];

function changeableCodes(): RuleCode[] {
  return RULE_CODES.filter((code) => !(RULES[code] as Rule).fixed);
}

function levelProperties(): Record<string, unknown> {
  return Object.fromEntries(
    changeableCodes().map((code) => {
      const rule: Rule = RULES[code];
      return [
        code,
        {
          type: 'string',
          enum: LEVELS,
          enumDescriptions: LEVELS.map((level) => LEVEL_WORDS[level]),
          default: rule.severity,
          description: `${GROUP_TITLES[rule.group]}: ${rule.title}`,
        },
      ];
    }),
  );
}

/** The setting `mtcl.rules` of the extension. What each code means stands in the schema of `mtcl.json`. */
export function rulesSetting(): Record<string, unknown> {
  return {
    type: 'object',
    default: {},
    scope: 'window',
    order: 4,
    markdownDescription: '%setting.rules%',
    propertyNames: { enum: changeableCodes() },
    additionalProperties: { type: 'string', enum: LEVELS },
  };
}

const OPTIONAL = ['passed', 'name'];

function text(description: string): Record<string, unknown> {
  return { type: 'string', description };
}

function day(words: string): Record<string, unknown> {
  return { type: 'string', description: `${words} (năm-tháng-ngày).`, pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
}

function table(description: string, properties: Record<string, unknown>): Record<string, unknown> {
  const required = Object.keys(properties).filter((name) => !OPTIONAL.includes(name));
  return {
    type: 'object',
    description,
    additionalProperties: { type: 'object', required, additionalProperties: false, properties },
  };
}

function spans(description: string): Record<string, unknown> {
  const properties = { from: day('Từ ngày'), to: day('Đến hết ngày'), note: text('Tên ngày nghỉ.') };
  return {
    type: 'array',
    description,
    items: { type: 'object', required: ['from', 'to'], additionalProperties: false, properties },
  };
}

/** The schema of \`mtcl.json\`. */
export function projectSchema(): Record<string, unknown> {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'mtcl.json',
    description: 'Cài đặt của bộ tệp MTCL trong thư mục này.',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      rules: {
        type: 'object',
        description: 'Mức của từng quy tắc.',
        properties: levelProperties(),
        additionalProperties: false,
      },
      abbreviations: {
        type: 'array',
        description: 'Chữ viết tắt không cần giải thích.',
        items: { type: 'string' },
      },
      replaced: {
        ...table('Văn bản đã bị thay thế, theo số và ký hiệu.', {
          by: text('Văn bản thay thế.'),
          from: day('Từ ngày'),
          passed: day('Ngày thông qua, của luật: luật viện dẫn bằng tên và ngày'),
          name: text('Tên của luật cũ, khi khác tên luật mới.'),
        }),
      },
      provinces: table('Tỉnh không còn, theo tên.', { into: text('Tên nơi nhập vào.'), from: day('Từ ngày') }),
      cities: table('Thành phố trực thuộc trung ương, theo tên.', { from: day('Là thành phố từ ngày') }),
      bodies: table('Cơ quan không còn, theo tên đầy đủ.', { by: text('Tên hiện nay.'), from: day('Từ ngày') }),
      standards: {
        type: 'object',
        description: 'Bản TCVN đã công bố, theo số hiệu tiêu chuẩn.',
        additionalProperties: { type: 'array', items: { type: 'integer' } },
      },
      places: {
        type: 'array',
        description: 'Tên xã, phường đặt theo tên người, chữ số, sự kiện: địa danh ghi cả cấp.',
        items: { type: 'string' },
      },
      words: {
        type: 'array',
        description: 'Chữ riêng của cơ quan, không coi là viết sai chính tả.',
        items: { type: 'string' },
      },
      holidays: {
        type: 'object',
        description: 'Ngày nghỉ và ngày làm bù đã công bố, theo năm.',
        additionalProperties: {
          type: 'object',
          additionalProperties: false,
          properties: { closed: spans('Các khoảng nghỉ.'), makeUp: spans('Các ngày làm bù.') },
        },
      },
    },
  };
}
