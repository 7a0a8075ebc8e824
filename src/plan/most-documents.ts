/** Documents of one plan: many times those of a year, letters among them. */
export const MOST_DOCUMENTS = 500;

/**
 * Rows of tasks in all its documents together: those of forty tables of five hundred tasks. A line of a file is enough
 * for a document that prints all tasks once more.
 */
export const MOST_TASK_ROWS = 20_000;
