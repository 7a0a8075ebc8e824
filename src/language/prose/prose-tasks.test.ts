/** Sentences of a document that give somebody something to do, and what is written behind them. */
import { expect, test } from 'vitest';
import { documentsOf } from '../../document/documents.ts';
import { renderText } from '../../generator/text/index.ts';
import { load } from '../test/load.ts';
import { proseTaskOn, proseTasks } from './prose-tasks.ts';

const HEAD = `cơ quan SXD "Sở Xây dựng" { ký hiệu: "SXD" }
đơn vị VP "Văn phòng Sở"
đơn vị TTS "Thanh tra Sở"
kế hoạch năm 2027 của SXD
`;

/** The text with all that was found written in. */
async function written(body: string): Promise<string> {
  const source = HEAD + body;
  const { documents, shared } = await load(source);
  const document = documents.get('a.mtcl')!;
  let text = source;
  for (const { insert } of proseTasks(document, shared).toReversed()) {
    const at = document.textDocument.offsetAt(insert.at);
    text = text.slice(0, at) + insert.text + text.slice(at);
  }
  return text.slice(HEAD.length);
}

const PLAN = `soạn kế hoạch {
  phần "TỔ CHỨC THỰC HIỆN" {
    khoản "Giao Văn phòng Sở chủ trì, phối hợp với Thanh tra Sở theo dõi việc thực hiện, báo cáo Giám đốc Sở trước ngày 15/12/2027."
    mục TTS {
      - "Kiểm tra việc thực hiện, hoàn thành trong quý III/2027."
    }
    mục "Các phòng, đơn vị thuộc Sở" {
      "Gửi báo cáo về Văn phòng Sở trước ngày 20 hằng tháng."
    }
    mục "Kinh phí" {
      "Từ nguồn chi thường xuyên năm 2027."
    }
  }
}
`;
const WRITTEN = `soạn kế hoạch {
  phần "TỔ CHỨC THỰC HIỆN" {
    khoản "Giao Văn phòng Sở chủ trì, phối hợp với Thanh tra Sở theo dõi việc thực hiện, báo cáo Giám đốc Sở trước ngày 15/12/2027." {
      chủ trì: VP
      phối hợp: TTS
      thời hạn: trước ngày 15/12/2027
      gửi: "Giám đốc Sở"
    }
    mục TTS {
      - "Kiểm tra việc thực hiện, hoàn thành trong quý III/2027." {
        chủ trì: TTS
        thời hạn: quý III/2027
      }
    }
    mục "Các phòng, đơn vị thuộc Sở" {
      "Gửi báo cáo về Văn phòng Sở trước ngày 20 hằng tháng."
      nhắc việc "Gửi báo cáo về Văn phòng Sở trước ngày 20 hằng tháng" {
        chủ trì: "Các phòng, đơn vị thuộc Sở"
        thời hạn: trước ngày 20 hằng tháng
        gửi: "Văn phòng Sở"
      }
    }
    mục "Kinh phí" {
      "Từ nguồn chi thường xuyên năm 2027."
    }
  }
}
`;

test('who, by when and to whom stand behind the sentence; the document prints the same words', async () => {
  expect(await written(PLAN)).toBe(WRITTEN);
  const before = await load(HEAD + PLAN);
  const after = await load(HEAD + WRITTEN);
  expect(after.findings.filter((each) => !before.findings.includes(each))).toEqual([]);
  const printed = ({ plan }: typeof before) => renderText(documentsOf(plan!)[0]!);
  expect(printed(after)).toBe(printed(before));
  expect(after.plan!.tasks.map(({ statement }) => statement.parts.length)).toHaveLength(3);
});

test('what was made a task is not offered again', async () => {
  expect(await written(WRITTEN)).toBe(WRITTEN);
});

test('several days in one sentence are reminders below it', async () => {
  const sentence = 'Các phòng báo cáo trước ngày 22/6/2027; Văn phòng Sở tổng hợp trước ngày 25/6/2027.';
  expect(await written(`soạn kế hoạch {\n  khoản "${sentence}" {\n    - "Theo mẫu."\n  }\n}\n`)).toBe(`soạn kế hoạch {
  khoản "${sentence}" {
    nhắc việc "Các phòng báo cáo trước ngày 22/6/2027" {
      chủ trì: "Các phòng"
      thời hạn: trước ngày 22/6/2027
    }
    nhắc việc "Văn phòng Sở tổng hợp trước ngày 25/6/2027" {
      chủ trì: VP
      thời hạn: trước ngày 25/6/2027
    }
    - "Theo mẫu."
  }
}
`);
});

test('the light bulb finds the sentence of its line', async () => {
  const { documents, shared } = await load(HEAD + PLAN);
  const document = documents.get('a.mtcl')!;
  const on = (line: number) => proseTaskOn(document, HEAD.split('\n').length - 1 + line, shared)?.facts;
  expect(on(2)).toBe('chủ trì Văn phòng Sở, trước ngày 15/12/2027, gửi Giám đốc Sở');
  expect(on(4)).toBe('chủ trì Thanh tra Sở, quý III/2027');
  expect(on(10)).toBeUndefined();
});
