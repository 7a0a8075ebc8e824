/** Questions to the extension, one at a time: while an answer is on its way, changes only say that there is another. */
export class Questions {
  private asking = false;
  private again = false;

  constructor(private readonly ask: () => void) {}

  pull(): void {
    if (this.asking) {
      this.again = true;
      return;
    }
    this.asking = true;
    this.ask();
  }

  answered(): void {
    this.asking = false;
    if (!this.again) return;
    this.again = false;
    this.pull();
  }
}
