import type { Command } from 'commander';
import { AHEAD_DAYS } from '../../calendar/index.ts';
import type { IsoDay } from '../../deadline/model.ts';
import { todayInVietnam } from '../../deadline/today.ts';
import type { OwnedFile } from '../../files/output/write.ts';
import { formFileName, formsOf } from '../../forms/forms.ts';
import { renderForm } from '../../generator/xlsx/index.ts';
import { dayOption } from '../dates.ts';
import { EXIT } from '../messages.ts';
import { outFolder, outFolderAt, writeOutput } from '../output.ts';
import { collect, partiesIn, requireParties } from '../parties.ts';
import { periodOption } from '../period.ts';
import { yearAround } from '../records.ts';
import { print } from '../terminal.ts';

interface Options {
  unit?: string[];
  period?: string;
  on?: IsoDay;
  out?: string;
  force?: boolean;
}

/** `mtcl form FILE… --out DIR` */
export function formCommand(program: Command): void {
  program
    .command('form')
    .summary('phiếu báo cáo (Excel) gửi từng đơn vị')
    .description(
      [
        'Lập phiếu báo cáo bằng Excel cho từng đơn vị: việc đơn vị chủ trì đến hạn chưa xong, chỉ tiêu cần số liệu. Chỉ các ô cần ghi mở, có danh sách chọn và kiểm tra sẵn.',
        '  mtcl form ke-hoach-2027.mtcl --period "6 tháng" --out phieu',
        `Phiếu gửi về thì đọc bằng «mtcl gather». Không có --period: việc đến hạn trong ${AHEAD_DAYS} ngày tới.`,
      ].join('\n'),
    )
    .argument('<tệp...>', 'tệp kế hoạch, tệp dùng nó, hoặc thư mục')
    .option('--unit <tên>', 'chỉ phiếu của đơn vị này; dùng được nhiều lần', collect)
    .option('--period <kỳ>', 'kỳ báo cáo, ví dụ "6 tháng", "quý II", "năm"')
    .option('--on <ngày>', 'coi hôm nay là ngày này', dayOption('--on'))
    .option('--out <thư mục>', 'thư mục chứa phiếu (mặc định: «van-ban» cạnh tệp)')
    .option('--force', 'ghi đè cả phiếu đã có người ghi')
    .action(async (paths: string[], options: Options) => {
      const { plan } = await yearAround(paths);
      const period = options.period && periodOption([plan], options.period);
      requireParties([plan], options.unit ?? [], '--unit');
      const chosen = partiesIn(plan, options.unit ?? []);
      const units = options.unit ? plan.units.filter((unit) => chosen.includes(unit)) : plan.units;
      const forms = formsOf(plan, { on: options.on ?? todayInVietnam(), period, units });
      if (forms.length === 0) {
        print('Không đơn vị nào có việc đến hạn hay chỉ tiêu cần báo cáo trong kỳ này.\n');
        return;
      }
      const out = outFolderAt(await outFolder(options.out, paths));
      const own = await out.forPlan(plan);
      const files: OwnedFile[] = [];
      for (const form of forms) {
        const name = await own.nameOf(formFileName(plan, form, period));
        files.push({ name, bytes: await renderForm(form), of: own });
      }
      await writeOutput(out, files, options.force ?? false);
      process.exitCode = EXIT.ok;
    });
}
