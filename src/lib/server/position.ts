import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';
import { withoutByteOrderMark } from './parse-json';
import type { Position, Problem } from './problem';

/** Gives each problem its line and column in the text of its file, where that text is known. */
export function located(
	problems: readonly Problem[],
	texts: ReadonlyMap<string, string>
): Problem[] {
	const trees = new Map<string, Node | undefined>();
	return problems.map((problem) => {
		if (problem.position) return problem;
		const text = texts.get(problem.file);
		if (text === undefined) return problem;
		const json = withoutByteOrderMark(text);
		if (!trees.has(problem.file)) trees.set(problem.file, parseTree(json));
		const tree = trees.get(problem.file);
		return tree ? { ...problem, position: positionAt(json, offsetOf(tree, problem)) } : problem;
	});
}

/** Where a problem begins in the text: at its value or key, and where that is missing, at what would hold it. */
function offsetOf(tree: Node, { path, isKey }: Problem): number {
	for (let length = path.length; length >= 0; length--) {
		const node = findNodeAtLocation(tree, path.slice(0, length));
		if (node) return (isKey && length === path.length ? node.parent : node)?.offset ?? node.offset;
	}
	return tree.offset;
}

/** The line and column of an offset, counted from 1; a column is a UTF-16 unit, as in most editors. */
export function positionAt(text: string, offset: number): Position {
	const before = text.slice(0, offset).split('\n');
	return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
