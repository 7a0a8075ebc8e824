/**
 * Keeps two views that follow each other from answering their own echo: after one was moved by the program, its events
 * do not count for a while. Times in milliseconds by the caller's clock.
 */
export class EchoGate {
  private until = Number.NEGATIVE_INFINITY;

  constructor(private readonly quietMs: number) {}

  /** The view is about to be moved by the program. */
  moved(now: number): void {
    this.until = now + this.quietMs;
  }

  /** Whether an event of the view comes from a person. An echo that is still under way keeps the gate shut. */
  isOwn(now: number): boolean {
    return now > this.until;
  }
}
