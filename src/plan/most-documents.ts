/** Documents of one plan: many times those of a year, letters among them. */
export const MOST_DOCUMENTS = 150;

/**
 * Rows of tasks, targets and reporting units in all its documents together: those of thirty tables of five hundred. A
 * line of a file is enough for a document that prints all tasks once more.
 */
export const MOST_TASK_ROWS = 15_000;

/** Paragraphs that its documents take from templates (`mẫu báo cáo { … }`), together: four hundred in each of a hundred. */
export const MOST_COPIED = 40_000;
