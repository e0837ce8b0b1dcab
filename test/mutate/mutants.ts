import ts from 'typescript'

/** One change to one place of a file. */
export type Mutant = {
  readonly file: string
  readonly line: number
  /** The line as it stands and as it becomes, which is how a mutant is named in a list. */
  readonly before: string
  readonly after: string
  readonly text: string
}

/** Every small change of meaning that can be made in a file: what is compared, counted, decided, said, listed or done. */
export function mutantsOf(file: string, text: string): Mutant[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2024, true)
  const found: Mutant[] = []
  const change = (node: ts.Node, replacement: string) => {
    const [from, to] = [node.getStart(source), node.getEnd()]
    if (text.slice(from, to) === replacement) return
    const changed = text.slice(0, from) + replacement + text.slice(to)
    const line = source.getLineAndCharacterOfPosition(from).line
    const begin = source.getPositionOfLineAndCharacter(line, 0)
    const upTo = (whole: string, end: number) =>
      whole.slice(begin, whole.indexOf('\n', end)).replace(/\s+/g, ' ').trim()
    found.push({
      file,
      line: line + 1,
      before: upTo(text, to),
      after: upTo(changed, from + replacement.length),
      text: changed,
    })
  }
  const visit = (node: ts.Node): void => {
    if (isType(node)) return
    for (const replacement of replacements(node, source)) change(node, replacement)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

const isType = (node: ts.Node): boolean =>
  ts.isTypeNode(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isImportDeclaration(node)

function replacements(node: ts.Node, source: ts.SourceFile): string[] {
  const of = (part: ts.Node) => part.getText(source)
  if (ts.isBinaryExpression(node)) {
    const { left, right, operatorToken } = node
    const operator = of(operatorToken)
    return (operators[operator] ?? []).map((other) =>
      other === 'left' ? of(left) : other === 'right' ? of(right) : `${of(left)} ${other} ${of(right)}`,
    )
  }
  if (ts.isConditionalExpression(node))
    return [of(node.whenTrue), of(node.whenFalse)].map((branch) => `(${branch})`)
  if (ts.isIfStatement(node))
    return [`if (!(${of(node.expression)})) ${of(node.thenStatement)}`, '', of(node.thenStatement)]
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return [of(node.operand)]
  if (ts.isNumericLiteral(node)) return [`${Number(node.text) + 1}`, `${Number(node.text) - 1}`]
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node))
    return [node.text === '' ? "'x'" : "''"]
  if (ts.isTemplateExpression(node)) return ["''"]
  if (ts.isRegularExpressionLiteral(node)) return regularExpressions(node.text)
  if (node.kind === ts.SyntaxKind.TrueKeyword) return ['false']
  if (node.kind === ts.SyntaxKind.FalseKeyword) return ['true']
  if (node.kind === ts.SyntaxKind.NullKeyword) return ["'x'"]
  if (ts.isArrayLiteralExpression(node) && node.elements.length > 0)
    return [
      '[]',
      ...(node.elements.length > 1
        ? node.elements.map((one) => without(node.elements, one, of, '[', ']'))
        : []),
    ]
  if (ts.isObjectLiteralExpression(node) && node.properties.length > 1)
    return node.properties
      .filter(ts.isSpreadAssignment)
      .map((one) => without(node.properties, one, of, '{', '}'))
  if (ts.isCallExpression(node)) return calls(node, of)
  if (ts.isContinueStatement(node)) return ['break']
  if (ts.isExpressionStatement(node)) return ['']
  return []
}

const without = (
  all: readonly ts.Node[],
  left: ts.Node,
  of: (node: ts.Node) => string,
  open: string,
  close: string,
) =>
  `${open} ${all
    .filter((one) => one !== left)
    .map(of)
    .join(', ')} ${close}`

const operators: Readonly<Record<string, readonly string[]>> = {
  '+': ['-', 'left'],
  '-': ['+', 'left'],
  '*': ['/', 'left'],
  '/': ['*', 'left'],
  '<': ['<=', '>', '>='],
  '<=': ['<', '>', '>='],
  '>': ['>=', '<', '<='],
  '>=': ['>', '<', '<='],
  '===': ['!=='],
  '!==': ['==='],
  '&&': ['||', 'left', 'right'],
  '||': ['&&', 'left', 'right'],
  '??': ['left', 'right'],
}

/** A step in a chain left out, or another taken in its place; a check of a schema that lets all through. */
function calls(node: ts.CallExpression, of: (node: ts.Node) => string): string[] {
  const { expression, arguments: given } = node
  if (!ts.isPropertyAccessExpression(expression)) return []
  const [receiver, name] = [of(expression.expression), expression.name.text]
  const rest = given.map(of).join(', ')
  if (['filter', 'sort', 'slice'].includes(name)) return [receiver]
  const other = { max: 'min', min: 'max', some: 'every', every: 'some', has: '', at: '', find: 'findLast' }[
    name
  ]
  if (other) return [`${receiver}.${other}(${rest})`]
  // valibot: `v.pipe(a, b, c)` without b or without c, `v.nullable(a)` as a, `v.optional(a, b)` as a.
  if (receiver === 'v' && name === 'pipe')
    return given.slice(1).map(
      (one) =>
        `v.pipe(${given
          .filter((other) => other !== one)
          .map(of)
          .join(', ')})`,
    )
  if (receiver === 'v' && ['nullable', 'optional', 'exactOptional'].includes(name))
    return given[0] ? [of(given[0])] : []
  return []
}

/** Without one of its parts: an anchor, a group's question mark, a class for any character. */
function regularExpressions(written: string): string[] {
  const found: string[] = []
  for (const [part, other] of [
    ['^', ''],
    ['$', ''],
    [')?', ')'],
    ['[0-5]', '\\d'],
    ['[01]', '\\d'],
    ['{10}', '*'],
    ['{1,3}', ''],
  ] as const)
    for (let at = written.indexOf(part); at >= 0; at = written.indexOf(part, at + 1))
      found.push(written.slice(0, at) + other + written.slice(at + part.length))
  return found
}
