if (Number(process.versions.node.split('.')[0]) < 22) {
  throw new Error(
    `Node ${process.version} is too old here: start this through npm run or npx, which use the pinned one.`,
  );
}
const {default: config} = await import('./test/support/runner/web-test-runner.ts');
export default config;
