/** Requests that come while the files of a folder are still being read must leave nothing behind. */
import { DocumentState, type LangiumDocument, URI } from 'langium';
import { expect, test, vi } from 'vitest';
import { type FileStore, noFiles } from '../../files/output/file-store.ts';
import { createServerServices } from '../../server/services/module.ts';

const FILES = {
  'danh-ba.mtcl': 'cơ quan S "Sở Y" { địa danh: "Bình Hải" }\nđơn vị VP "Văn phòng"\nvai trò QMR "QMR"\n',
  'ke-hoach.mtcl': `dùng "danh-ba.mtcl"
kế hoạch năm 2027 của S { báo cáo "năm" chốt: 30/11/2027 }
mục tiêu "hồ sơ đúng hạn" {
  chỉ tiêu: từ 98%
  nhiệm vụ a "Thống kê" { chủ trì: VP thời hạn: ngày 15/3/2027 theo dõi: QMR kết quả: "Bảng" }
}
quyết định { điều "Tổ chức thực hiện" { mục VP { - "Chủ trì." } } }
`,
  'tien-do.mtcl': 'dùng "ke-hoach.mtcl"\ntiến độ ngày 15/03/2027 { a: hoàn thành ngày 14/03/2027 }\n',
};

test('an outline asked for early spoils neither names nor the plan', async () => {
  const { shared, mtcl } = createServerServices();
  const { LangiumDocuments, LangiumDocumentFactory, DocumentBuilder, Plans } = shared.workspace;
  const documents: LangiumDocument[] = [];
  const outline = (document: LangiumDocument) =>
    mtcl.lsp.DocumentSymbolProvider!.getSymbols(document, { textDocument: { uri: document.uri.toString() } });
  // The plan is read before the directory that it uses, as folders list them in any order.
  for (const name of ['ke-hoach.mtcl', 'danh-ba.mtcl', 'tien-do.mtcl'] as const) {
    const document = LangiumDocumentFactory.fromString(FILES[name], URI.parse(`file:///k/${name}`));
    LangiumDocuments.addDocument(document);
    documents.push(document);
  }
  const [plan] = documents as [LangiumDocument];
  DocumentBuilder.onDocumentPhase(DocumentState.IndexedContent, async () => {
    await outline(plan);
    Plans.planOf(Plans.entryOf(plan));
  });
  await DocumentBuilder.build(documents, { validation: true });
  const errors = documents.flatMap(({ diagnostics = [] }) => diagnostics.filter(({ severity }) => severity === 1));
  expect(errors.map(({ message }) => message)).toEqual([]);
  const { progress, tasks } = Plans.planOf(Plans.entryOf(plan))!;
  expect(progress).toHaveLength(1);
  expect(tasks[0]!.leads!.performers[0]!.party?.title).toBe('Văn phòng');
});

test('what cannot be read when a folder is opened is left out: the server is ready, the other files are there', async () => {
  const readable = new Map(Object.entries(FILES).map(([name, text]) => [`file:///k/${name}`, text]));
  const refuse = () => Promise.reject(Object.assign(new Error('no'), { code: 'EACCES' }));
  const files: FileStore = {
    ...noFiles,
    kindOf: async (uri) => (uri.endsWith('.mtcl') ? 'file' : 'folder'),
    list: async (uri) => {
      if (uri !== 'file:///k') return refuse();
      const names = [...readable.keys()].map((file) => file.slice(uri.length + 1));
      return [
        { name: 'bi-khoa', kind: 'folder' },
        { name: 'khoa.mtcl', kind: 'file' },
        ...names.map((name) => ({ name, kind: 'file' as const })),
      ];
    },
    read: async (uri) => {
      const text = readable.get(uri);
      return text === undefined ? refuse() : new TextEncoder().encode(text);
    },
  };
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { shared } = createServerServices({ files });
  const { WorkspaceManager, LangiumDocuments } = shared.workspace;
  await WorkspaceManager.initializeWorkspace([{ uri: 'file:///k', name: 'k' }]);
  await WorkspaceManager.ready;
  expect(
    LangiumDocuments.all
      .map(({ uri }) => uri.toString())
      .toArray()
      .sort(),
  ).toEqual([...readable.keys()].sort());
  expect(said.mock.calls.join()).toContain('bi-khoa');
  said.mockRestore();
});
