/** The table of layers of `docs/architecture.md`, and what of the imports is against it. */
import type { ImportGraph } from './imports.ts';

interface Allowed {
  /** A room or a file without its ending: `plan`, `server/protocol`. */
  name: string;
  typesOnly: boolean;
}

export interface Layer {
  room: string;
  /** Rooms above it all, but for `allowed`, which then names those that are not. */
  allAbove: boolean;
  allowed: Allowed[];
}

/** The rows of the table «where | what | may import», in their order. */
export function layersOf(architecture: string): Layer[] {
  const [, table = ''] = architecture.split(/^\| where \| what \| may import \|\n.*\n/mu);
  const rows = table.slice(0, table.search(/^(?!\|)/mu)).trimEnd();
  return rows.split('\n').map((row) => {
    const [, room, cell] = /^\| `src\/([^`]+)` \| .* \| (.+) \|$/u.exec(row) ?? [];
    if (!room || !cell) throw new Error(`This row of the table of layers cannot be read: ${row}`);
    const allowed = [...cell.matchAll(/(types of )?`([^`]+)`/gu)].map(([, types, name]) => ({
      name: name ?? '',
      typesOnly: types !== undefined,
    }));
    if (cell !== '–' && allowed.length === 0 && cell !== 'all above') throw new Error(`What may it import? ${row}`);
    return { room, allAbove: cell.startsWith('all above'), allowed };
  });
}

/** "calendar/build.ts → server/protocol.ts": imports that no row allows, and files outside of all rooms. */
export function violations(graph: ImportGraph, layers: readonly Layer[]): string[] {
  const rooms = layers.map(({ room }) => room);
  const roomOf = (path: string) => rooms.filter((room) => isIn(path, room)).sort((a, b) => b.length - a.length)[0];
  return [...graph].flatMap(([file, imports]) => {
    // Files outside of any folder belong to nobody: what a program loads before all else.
    if (!file.includes('/')) return [];
    const layer = layers.find(({ room }) => room === roomOf(file));
    if (!layer) return [`${file} is in no room of the table`];
    const above = rooms.slice(0, rooms.indexOf(layer.room));
    const may = (target: string, typeOnly: boolean) => {
      const room = roomOf(target);
      if (room === layer.room || !target.includes('/')) return true;
      const named = layer.allowed.some(({ name, typesOnly }) => isIn(target, name) && (typeOnly || !typesOnly));
      if (!layer.allAbove) return named;
      return room !== undefined && above.includes(room) && !named;
    };
    return imports
      .filter(({ target }) => target.endsWith('.ts') && !target.includes('/generated/'))
      .filter(({ target, typeOnly }) => !may(target, typeOnly))
      .map(({ target, typeOnly }) => `${file} → ${target}${typeOnly ? ' (type)' : ''}`);
  });
}

function isIn(path: string, name: string): boolean {
  return path.startsWith(`${name}/`) || path === `${name}.ts`;
}

/** Files that import each other, by value or by type alike, each circle as its files in the order of their names. */
export function circles(graph: ImportGraph): string[][] {
  // Tarjan's strongly connected components.
  const order = new Map<string, number>();
  const open: string[] = [];
  const found: string[][] = [];
  const visit = (file: string): number => {
    const number = order.size;
    order.set(file, number);
    open.push(file);
    let low = number;
    for (const { target } of graph.get(file) ?? []) {
      if (!graph.has(target)) continue;
      if (!order.has(target)) low = Math.min(low, visit(target));
      else if (open.includes(target)) low = Math.min(low, order.get(target) ?? number);
    }
    if (low === number) {
      const circle = open.splice(open.indexOf(file));
      if (circle.length > 1) found.push(circle.sort());
    }
    return low;
  };
  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return found.sort();
}
