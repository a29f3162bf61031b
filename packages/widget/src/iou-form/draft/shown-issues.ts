import type { Issue } from '@iou-kit/machine/values';

/** What is wrong with one field, named by its path: `terms.principalFen`, `own.idNumber`. */
export interface PathIssue {
  readonly path: string;
  readonly issue: Issue;
}

/**
 * Which problems are shown. One appears when the person leaves its field or asks to go on, and goes as soon as the field is
 * right; what the host refused stays until that field is changed.
 */
export class ShownIssues {
  readonly #judge: (path: string) => Issue | undefined;
  readonly #visited = new Set<string>();
  readonly #shown = new Map<string, Issue>();
  readonly #refused = new Map<string, Issue>();

  constructor(judge: (path: string) => Issue | undefined) {
    this.#judge = judge;
  }

  get(path: string): Issue | undefined {
    return this.#refused.get(path) ?? this.#shown.get(path);
  }

  /** The person has left a field, or filled it so far that it can be judged. */
  leave(path: string): void {
    this.#visited.add(path);
    this.#look(path);
  }

  /** A field's content has changed: its own problem and those of fields that were left before are looked at again. */
  change(path: string): void {
    this.#refused.delete(path);
    for (const visited of this.#visited) {
      if (visited !== path || this.#shown.has(path)) this.#look(visited);
    }
  }

  /** Judges all these fields, and gives what is wrong in their order. */
  showAll(paths: readonly string[]): readonly PathIssue[] {
    for (const path of paths) this.leave(path);
    return this.list(paths);
  }

  /** What is shown of these fields, in their order. */
  list(paths: readonly string[]): readonly PathIssue[] {
    return paths.flatMap((path) => {
      const issue = this.get(path);
      return issue ? [{ path, issue }] : [];
    });
  }

  /** Keeps what the host refused. */
  refuse(issues: readonly PathIssue[]): void {
    for (const { path, issue } of issues) this.#refused.set(path, issue);
  }

  /** Forgets fields that are no longer asked. */
  forget(prefix: string): void {
    for (const path of this.#visited) if (path.startsWith(prefix)) this.#visited.delete(path);
    for (const shown of [this.#shown, this.#refused]) {
      for (const path of shown.keys()) if (path.startsWith(prefix)) shown.delete(path);
    }
  }

  #look(path: string): void {
    const issue = this.#judge(path);
    if (issue) this.#shown.set(path, issue);
    else this.#shown.delete(path);
  }
}
