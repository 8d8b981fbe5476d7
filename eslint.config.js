import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

/** What each folder of src/ may import: the layers below it, and packages by name. Imports point down only. */
const layers = {
  core: { below: [], packages: ['zod', 'js-yaml', 'kubernetes-models'] },
  i18n: { below: ['core'], packages: [] },
  browser: { below: ['core', 'chart'], packages: ['jszip'] },
  cli: { below: ['core', 'i18n', 'browser', 'chart'], packages: ['node:'] },
  ui: { below: ['core', 'i18n', 'browser', 'chart'], packages: ['react', 'react-dom', 'react-hook-form', 'diff'] },
}

const names = ['main', 'prerender', 'chart', ...Object.keys(layers)]
const tests = ['**/*.test.ts', '**/*.test.tsx']

/** One rule for `import … from`, one for `import(…)`: ESLint's own rule does not look at the latter. */
function refuse(regex, message, ...more) {
  return {
    'no-restricted-imports': ['error', { patterns: [{ regex, message }] }],
    'no-restricted-syntax': [
      'error',
      { selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\/')}/]`, message },
      { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
      ...more,
    ],
  }
}

/** kubernetes-models brings validators with it, which must stay out of the page. */
const typesOnly = {
  selector: 'ImportDeclaration[importKind=value][source.value=/^kubernetes-models/]',
  message: 'Types only: import type { … }.',
}

/** The two blocks of a layer: its own code may use its packages alone, its tests any package. */
function layerRules([layer, { below, packages }]) {
  const above = names.filter((name) => name !== layer && !below.includes(name)).join('|')
  const upward = `^(\\.\\./)+(${above})(/|\\.|$)`
  const foreign = packages.length > 0 ? `^(?!\\.|(${packages.join('|')})(/|$|(?<=:)))` : '^(?!\\.)'
  const may = [...below.map((name) => `${name}/`), ...packages].join(', ') || 'nothing'
  const message = `${layer}/ may import: ${may}. See src/README.md.`
  return [
    { files: [`src/${layer}/**`], ignores: tests, rules: refuse(`${upward}|${foreign}`, message, typesOnly) },
    { files: tests.map((pattern) => `src/${layer}/${pattern}`), rules: refuse(upward, message) },
  ]
}

export default defineConfig(
  globalIgnores([
    'dist',
    'dist-single',
    'coverage',
    'test-results',
    'playwright-report',
    '.cache',
    'tools/*/node_modules',
  ]),
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // the grammars name control characters on purpose
      'no-control-regex': 'off',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: { 'max-lines': ['error', 250], 'no-console': 'error', 'no-alert': 'error' },
  },
  Object.entries(layers).flatMap(layerRules),
  {
    files: tests,
    // expect(object.method) names a spy, it does not call it
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
  {
    files: ['src/**/*.tsx'],
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat.recommended],
  },
)
