import { type CstNode, DefaultValueConverter, type GrammarAST, type ValueType } from 'langium';

/** Names and keywords become NFC, so that NFC and NFD spellings are one name; texts stay as written. */
export class MtclValueConverter extends DefaultValueConverter {
  protected override runConverter(rule: GrammarAST.AbstractRule, input: string, cstNode: CstNode): ValueType {
    if (rule.name === 'TEXT' || rule.name === 'DEADLINE_TEXT') return input;
    const value = super.runConverter(rule, input, cstNode);
    return typeof value === 'string' ? value.normalize('NFC').replace(/[ \t\u00a0\u200b-\u200d\ufeff]+/g, ' ') : value;
  }
}
