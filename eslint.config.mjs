import tseslint from 'typescript-eslint';

const noClockNoChance = {
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: 'Time comes in with the command.' },
    { object: 'Math', property: 'random', message: 'Chance comes in with the command.' },
  ],
  'no-restricted-syntax': [
    'error',
    {
      selector: "NewExpression[callee.name='Date'][arguments.length=0]",
      message: 'Time comes in with the command.',
    },
  ],
};

export default tseslint.config(
  { ignores: ['dist', 'node_modules', '**/*.cjs', '**/*.mjs', 'tests/**/fixtures/**'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      complexity: ['error', 8],
      'max-depth': ['error', 3],
      'max-params': ['error', 3],
      'max-lines': ['error', 200],
      'max-lines-per-function': ['error', { max: 50 }],
      'no-restricted-globals': ['error', 'event'],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
    },
  },
  { files: ['shared/**'], rules: noClockNoChance },
  {
    // A describe block is a chapter, not a function: its tests keep to the length, it need not.
    files: ['tests/**'],
    rules: { 'max-lines-per-function': 'off' },
  },
);
