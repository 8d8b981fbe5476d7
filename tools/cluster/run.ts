import { runStep, vitestCount } from '../../scripts/test/test-steps.ts'

const report = 'test-results/cluster.json'

if (!process.env.CLUSTER_KUBECONFIG) {
  console.error(
    'test:cluster takes the cluster that CLUSTER_KUBECONFIG names, and no other; it works in namespaces of its own.',
  )
  process.exit(2)
}
// Fewer than a property without a cluster: each takes seconds, not milliseconds.
process.env.CONFIGURATIONS ??= '20'

const reporters = ['--reporter=verbose', '--reporter=json', `--outputFile.json=${report}`]
const { passed, failed, seconds } = await runStep(
  {
    name: 'cluster',
    command: ['npx', 'vitest', 'run', '--project', 'cluster', ...reporters],
    report: { file: report, count: vitestCount },
  },
  false,
)
console.log(`${process.env.CONFIGURATIONS} configurations, ${seconds.toFixed(0)} s`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
