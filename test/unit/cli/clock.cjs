/** Loaded before the program: the clock of this process starts at MTCL_TEST_CLOCK. */
'use strict';
const Real = Date;
const ahead = Real.parse(process.env.MTCL_TEST_CLOCK) - Real.now();
globalThis.Date = class extends Real {
  constructor(...parts) {
    if (parts.length > 0) super(...parts);
    else super(Real.now() + ahead);
  }
  static now() {
    return Real.now() + ahead;
  }
};
