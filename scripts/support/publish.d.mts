export function publishState(
  root: string,
  manifest?: Record<string, unknown>,
): { faults: string[]; remarks: string[]; stores: string[] };
