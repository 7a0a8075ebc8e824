/**
 * Whether letters make a syllable of Vietnamese: an onset, a rhyme, a tone, as the language's own rules of spelling
 * join them. Written from those rules; no word list is needed.
 */

const ONSETS = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'
  .split(' ')
  // The longest that fits is taken: "ngh" before "ng" before "n".
  .toSorted((a, b) => b.length - a.length);

const RHYMES = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu i ia ic ich iêc iêm iên iêng iêp iêt iêu im in ing inh ip it iu
o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
ô ôc ôi ôm ôn ông ôông ôp ôt ơ ơi ơm ơn ơng ơp ơt
u ua uân uâng uât uây uc uê uêch uên uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uynh uyt uyu uyp
ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu ynh yt ych`.split(/\s+/),
);

/** Behind "qu" the rounding of the rhyme is already written. */
const AFTER_QU = new Set(
  'a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât ây e en eng eo et ê ên êt êu i ich in it ít ôc ơ ơi ơn ơt y ych yên yêt ynh yt yu'.split(
    ' ',
  ),
);

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const SHARP_OR_HEAVY = /[\u0301\u0323]/u;
const FRONT = /^[ieêy]/u;

/** `letters` in lower case, composed. */
export function isSyllable(letters: string): boolean {
  const split = letters.normalize('NFD');
  const tones = split.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const bare = split.replace(TONES, '').normalize('NFC');
  const onset = ONSETS.find((each) => bare.startsWith(each)) ?? '';
  const stops = /(?:c|ch|p|t)$/u.test(bare.slice(onset.length));
  // What ends in a stop has one of two tones.
  if (stops && !(tones[0] && SHARP_OR_HEAVY.test(tones[0]))) return false;
  return readings(bare, onset).some(([head, rhyme]) => fits(head, rhyme));
}

/** "gì", "giêng" write one i for two; "g" before "i" is always "gi". */
function readings(bare: string, onset: string): [string, string][] {
  const rhyme = bare.slice(onset.length);
  return onset === 'gi'
    ? [
        ['gi', rhyme],
        ['gi', `i${rhyme}`],
      ]
    : [[onset, rhyme]];
}

function fits(onset: string, rhyme: string): boolean {
  if (onset === 'qu') return AFTER_QU.has(rhyme);
  if (!RHYMES.has(rhyme)) return false;
  const front = FRONT.test(rhyme);
  if (onset === 'k' || onset === 'gh' || onset === 'ngh') return front;
  if (onset === 'c' || onset === 'g' || onset === 'ng') return !front;
  // "y" alone stands behind a few onsets only; "yê" behind none.
  if (/^y./u.test(rhyme)) return onset === '';
  return true;
}
