import { readFileSync } from 'node:fs';
import { parseSync, Visitor } from 'oxc-parser';

/** One import or re-export of a file. */
export interface Import {
  /** as written; undefined where it is not a plain text and cannot be judged */
  specifier: string | undefined;
  /** whether nothing of it is left when the file runs */
  isType: boolean;
  /** from 1 */
  line: number;
}

interface Literal {
  type: string;
  value?: unknown;
}

function textOf(node: object): string | undefined {
  const { type, value } = node as Literal;
  return type === 'Literal' && typeof value === 'string' ? value : undefined;
}

/**
 * All imports of a file: static, re-exports, `import()`, types by `import()`, `require()`; in no set order.
 * @throws Error when the file cannot be parsed
 */
export function importsOf(path: string): Import[] {
  const source = readFileSync(path, 'utf8');
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const found: Import[] = [];
  const add = (node: { start: number }, target: object, isType: boolean): void =>
    void found.push({ specifier: textOf(target), isType, line: source.slice(0, node.start).split('\n').length });
  new Visitor({
    ImportDeclaration: (node) => add(node, node.source, node.importKind === 'type'),
    ExportAllDeclaration: (node) => add(node, node.source, node.exportKind === 'type'),
    ExportNamedDeclaration: (node) => node.source && add(node, node.source, node.exportKind === 'type'),
    ImportExpression: (node) => add(node, node.source, false),
    TSImportType: (node) => add(node, node.source, true),
    TSExternalModuleReference: (node) => add(node, node.expression, false),
    CallExpression: (node) => {
      const [first] = node.arguments;
      if (node.callee.type === 'Identifier' && node.callee.name === 'require' && first) add(node, first, false);
    },
  }).visit(program);
  return found;
}
