import { readdirSync } from 'node:fs';
import type { Node } from './source-file.ts';

const folder = new URL('../../packages/machine/src/kinds/', import.meta.url);

/** The folders of the kinds; what they share is none. */
const ids: ReadonlySet<string> = new Set(
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() && entry.name !== 'shared' ? [entry.name] : [],
  ),
);

/** Names that stand for other things, too: 回执, the log's receipt. Beside anything but a kind they say nothing. */
const ambiguous: ReadonlySet<string> = new Set(['receipt']);

const comparisons: ReadonlySet<unknown> = new Set(['===', '!==', '==', '!=']);

/** Whether a node compares a kind of agreement with one by name: `record.kind === 'iou'`, `switch (kind)`, `x === 'lease'`. */
export function asksForKind(node: Node): boolean {
  if (node.type === 'SwitchStatement') return isKind(node['discriminant'] as Node);
  if (node.type === 'SwitchCase') return isKindId(node['test'] as Node | null);
  if (node.type !== 'BinaryExpression' || !comparisons.has(node['operator'])) return false;
  const sides = [node['left'], node['right']] as readonly Node[];
  if (sides.some(isKindId)) return true;
  return sides.some(isKind) && sides.some((side) => ids.has(String(side['value'])));
}

const isKindId = (node: Node | null): boolean => {
  const value = node?.type === 'Literal' ? node['value'] : undefined;
  return typeof value === 'string' && ids.has(value) && !ambiguous.has(value);
};

/** `kind`, `record.kind`, `kind.id`, `record?.kind`. */
function isKind(node: Node): boolean {
  if (node.type === 'ChainExpression') return isKind(node['expression'] as Node);
  if (node.type === 'Identifier') return node['name'] === 'kind';
  if (node.type !== 'MemberExpression') return false;
  const { type, name } = node['property'] as Node;
  if (type !== 'Identifier') return false;
  return name === 'kind' || (name === 'id' && isKind(node['object'] as Node));
}
