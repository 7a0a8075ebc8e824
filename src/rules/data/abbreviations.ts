/** Abbreviations that every reader of official documents knows: they need no introduction. */
export const COMMON_ABBREVIATIONS = new Set(
  [
    'UBND HĐND UBMTTQ MTTQ TW BTV',
    'TCVN ISO IEC QCVN',
    'QMR QMS MTCL',
    'QĐ KH BC TB CV TTr TT NĐ NQ CT HD CP TTg QH UBTVQH',
    'VT TM KT TL TUQ',
    'KH&CN GD&ĐT TN&MT TT&TT VHTT&DL NN&PTNT NN&MT LĐTB&XH GTVT XD',
    'CNTT TP HCM VN ASEAN USB PDF CD IT',
    'BGĐ BCĐ PCT PGĐ',
    'PAR INDEX PAPI PCI SIPAS FDI ODA GDP GRDP OCOP WTO APEC USD VND EUR AI IoT QR API SMS OTP LED HIV AIDS COVID',
  ].flatMap((line) => line.split(' ')),
);
