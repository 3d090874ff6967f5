/** Tests run from source through esbuild; whatever needs `dist/` or `build/` finds what `npm test` built just before. */
module.exports = {
  rootDir: '..',
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  testEnvironment: 'node',
  transform: { '\\.tsx?$': '<rootDir>/test/setup/transform.cjs' },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/build'],
  globalSetup: '<rootDir>/test/setup/before-all.cjs',
  globalTeardown: '<rootDir>/test/setup/after-all.cjs',
  maxWorkers: 2,
  testTimeout: 60000,
};
