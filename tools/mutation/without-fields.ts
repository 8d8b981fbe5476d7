import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { createVitest } from 'vitest/node'
import type { Mutant, Report } from './report.ts'

/** Each member and each item that an object or a list in this source has. */
function fieldsOf(file: string, source: string): Mutant['location'][] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true)
  const position = (offset: number) => {
    const { line, character } = tree.getLineAndCharacterOfPosition(offset)
    return { line: line + 1, column: character + 1 }
  }
  const inside = (node: ts.Node): ts.Node[] => [
    ...(ts.isObjectLiteralExpression(node) ? node.properties : []),
    ...(ts.isArrayLiteralExpression(node) ? node.elements : []),
    ...node.getChildren(tree).flatMap(inside),
  ]
  return inside(tree).map((node) => ({ start: position(node.getStart(tree)), end: position(node.end) }))
}

/** The source without the field, and without the comma after it. */
function without(source: string, { start, end }: Mutant['location']): string {
  const lines = source.split('\n')
  const offset = ({ line, column }: Mutant['location']['start']) =>
    lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, column - 1)
  return source.slice(0, offset(start)) + source.slice(offset(end)).replace(/^\s*,/, '')
}

/** Deletes every field of what a folder's files put out, one at a time, and asks the tests beside them. */
export async function withoutEachField(root: string, folder: string): Promise<Report> {
  const names = readdirSync(join(root, folder)).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  let changed = { path: '', text: '' }
  const plugin = {
    name: 'without-field',
    enforce: 'pre' as const,
    transform: (code: string, id: string) => (id === changed.path ? changed.text : code),
  }
  const options = {
    root,
    watch: false,
    pool: 'threads' as const,
    isolate: false,
    maxWorkers: 1,
    bail: 1,
    config: false as const,
    reporters: [{}],
  }
  const vitest = await createVitest('test', { ...options, include: [`${folder}/*.test.ts`] }, { plugins: [plugin] })
  const tests = await vitest.globTestSpecifications()
  const isNoticed = async (path: string, text: string) => {
    changed = { path, text }
    vitest.invalidateFile(path)
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(tests, true)
    return unhandledErrors.length > 0 || testModules.some((module) => !module.ok())
  }

  const files: Record<string, Report['files'][string]> = {}
  for (const name of names) {
    const [file, path] = [`${folder}/${name}`, join(root, folder, name)]
    const source = readFileSync(path, 'utf8')
    const mutants: Mutant[] = []
    for (const location of fieldsOf(file, source)) {
      const status = (await isNoticed(path, without(source, location))) ? 'Killed' : 'Survived'
      mutants.push({ status, replacement: '', location })
    }
    if (await isNoticed(path, source)) throw new Error(`The tests of ${folder} fail as they are.`)
    files[file] = { source, mutants }
  }
  await vitest.close()
  return { files }
}
