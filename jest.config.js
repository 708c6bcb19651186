/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  // Each file in a process of its own: some measure what time the processor takes.
  maxWorkers: '100%',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  extensionsToTreatAsEsm: ['.ts'],
  // Examples import the package by its name; in tests that name is the source.
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '^quote-attribution$': '<rootDir>/src/index.ts',
    '^quote-attribution/retext$': '<rootDir>/src/retext.ts'
  },
  // Types are checked by `npm run types`, once; tests only take them away.
  transform: {'^.+\\.ts$': ['ts-jest', {useESM: true}]}
}
