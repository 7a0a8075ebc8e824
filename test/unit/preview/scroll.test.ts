import { describe, expect, it } from 'vitest';
import { EchoGate } from '../../../src/webview/preview/echo.ts';
import { type Anchor, heightOf, lineAt, scrollMap } from '../../../src/webview/preview/scroll-map.ts';

const at = (line: number, y: number, file = 0): Anchor => ({ file, line, end: line, y });

describe('line and height', () => {
  const map = scrollMap([at(0, 0), at(10, 100), at(20, 400)], 500);

  it('lie between the places that are known', () => {
    expect(heightOf(map, 0, 5, 0)).toBe(50);
    expect(heightOf(map, 0, 15, 0)).toBe(250);
    expect(lineAt(map, 0, 50)).toBe(5);
    expect(lineAt(map, 0, 250)).toBe(15);
  });

  it('go both ways', () => {
    for (let line = 0; line < 20; line += 0.5) expect(lineAt(map, 0, heightOf(map, 0, line, 0)!)).toBeCloseTo(line);
  });

  it('stay inside the document', () => {
    expect(heightOf(map, 0, 1000, 0)).toBe(500);
    expect(lineAt(map, 0, 10_000)).toBe(20);
    expect(lineAt(map, 0, -5)).toBe(0);
    expect(lineAt(scrollMap([], 0), 0, 5)).toBeUndefined();
  });

  it('know nothing of a file that is not shown', () => {
    expect(heightOf(map, 7, 3, 0)).toBeUndefined();
    expect(lineAt(map, 7, 50)).toBeUndefined();
  });

  it('pass over lines that stand for a whole block amid its own lines', () => {
    // "QUYẾT ĐỊNH:" and the recipients come from the block as a whole, lines 10 to 37.
    const whole = (y: number): Anchor => ({ ...at(10, y), end: 37 });
    const decision = scrollMap(
      [whole(0), at(12, 100), at(14, 200), whole(250), at(16, 300), at(28, 400), whole(500)],
      900,
    );
    expect([250, 350, 600].map((y) => lineAt(decision, 0, y))).toEqual([15, 22, 28]);
  });

  it('pass over what comes from other files', () => {
    // The letterhead stands in the directory of units.
    const mixed = scrollMap([at(3, 0, 1), at(10, 100), at(20, 200), at(5, 300, 1), at(30, 400)], 500);
    expect([0, 150, 350, 450].map((y) => lineAt(mixed, 0, y))).toEqual([10, 15, 27.5, 30]);
  });
});

describe('a text that the document shows in several places', () => {
  // The decision (line 50) comes first on paper; objectives (lines 10, 30) stand in both annexes, tasks in the second.
  const map = scrollMap(
    [at(50, 0), at(10, 1000), at(30, 1100), at(10, 2000), at(12, 2050), at(30, 2200), at(33, 2250)],
    3000,
  );

  it('is where most of it is shown', () => {
    expect(heightOf(map, 0, 13, 0)).toBeCloseTo(2050 + 150 / 18);
    expect(heightOf(map, 0, 34, 0)).toBe(2270);
  });

  it('is the place nearest to what is on screen where both show it alike', () => {
    expect(heightOf(map, 0, 10, 900)).toBe(1000);
    expect(heightOf(map, 0, 10, 2100)).toBe(2000);
  });

  it('is found again from each of them', () => {
    expect(lineAt(map, 0, 500)).toBe(50);
    expect(lineAt(map, 0, 1050)).toBe(20);
    expect(lineAt(map, 0, 2025)).toBe(11);
  });
});

describe('views that follow each other', () => {
  it('do not answer their own echo', () => {
    const gate = new EchoGate(200);
    expect(gate.isOwn(0)).toBe(true);
    gate.moved(1000);
    expect(gate.isOwn(1100)).toBe(false);
    expect(gate.isOwn(1201)).toBe(true);
  });
});
