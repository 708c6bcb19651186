import js from '@eslint/js'
import tseslint from 'typescript-eslint'

export default tseslint.config(
  {ignores: ['dist/', 'coverage/', 'node_modules/']},
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    rules: {
      eqeqeq: 'error',
      'max-len': ['error', {code: 120, comments: 125, ignoreUrls: true, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true}],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Literal[regex.pattern=/(^|[^\\\\])(\\\\\\\\)*\\\\[wWbB]/]',
          message: '`\\w` and `\\b` are not words: use `\\p{L}` with the `u` flag.'
        }
      ],
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}]
    }
  },
  {
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    languageOptions: {globals: {console: 'readonly', document: 'readonly', process: 'readonly', window: 'readonly', URL: 'readonly'}}
  }
)
