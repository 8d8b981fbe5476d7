import type { CheckedConfig } from '../config/config.ts'
import { neededSecrets } from '../secrets/needed-secrets.ts'
import { sealedFile } from '../secrets/sealed.ts'
import { type OutputFile, plainFile } from '../yaml/lines.ts'
import { yamlLines } from '../yaml/yaml.ts'
import { namespaceForSecrets } from './kubectl.ts'
import type { Way } from './way.ts'

const json = (path: string, data: object) => plainFile(path, JSON.stringify(data, null, 2))

const program = (release: string, files: readonly string[]) => `import * as k8s from "@pulumi/kubernetes";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();

// Not set: the current context of the kubeconfig. pulumi config set context NAME
const context = config.get("context");
const cluster = new k8s.Provider("cluster", context === undefined ? {} : { context });

new k8s.yaml.v2.ConfigGroup(
  ${JSON.stringify(release)},
  { files: [${files.map((path) => JSON.stringify(path)).join(', ')}] },
  { providers: { kubernetes: cluster } },
);
`

/** A project of Pulumi, as `pulumi new typescript` lays one out, over the manifests of the bundle. */
function pulumiFiles(config: CheckedConfig): OutputFile[] {
  const { name } = config.release
  const sealed = neededSecrets(config).some(({ source }) => source === 'sealed')
  const objects = ['../manifests/*.yaml', ...(sealed ? [`../${sealedFile('*')}`] : [])]
  const project = { name, description: 'realtime-svg on Kubernetes', runtime: 'nodejs' }
  return [
    { path: 'pulumi/Pulumi.yaml', lines: yamlLines(project) },
    json('pulumi/package.json', {
      name,
      private: true,
      main: 'index.ts',
      dependencies: { '@pulumi/kubernetes': '^4.34.2', '@pulumi/pulumi': '^3.276.0' },
      devDependencies: { '@types/node': '^22.0.0', typescript: '^5.9.0' },
    }),
    json('pulumi/tsconfig.json', {
      compilerOptions: {
        strict: true,
        target: 'es2022',
        module: 'node16',
        outDir: 'bin',
        sourceMap: true,
        noFallthroughCasesInSwitch: true,
        noImplicitReturns: true,
        forceConsistentCasingInFileNames: true,
      },
      files: ['index.ts'],
    }),
    plainFile('pulumi/index.ts', program(name, objects)),
  ]
}

const inFolder = (...argv: string[]) => ['pulumi', '-C', 'pulumi', ...argv]

/** A short program over the manifests: Pulumi's state knows what is there, and takes away what is no longer made. */
export const pulumi: Way = {
  files: (config, { manifests }) => [...pulumiFiles(config), ...manifests],
  explained: () => [
    { id: 'pulumi', path: 'pulumi/' },
    { id: 'manifests', path: 'manifests/' },
  ],
  requirements: ['kubectl', 'pulumi'],
  brings: ['external', 'sealed'],
  prunes: true,
  // Pulumi applies on the server's side and so takes over an object that is there.
  namespace: namespaceForSecrets,
  deploy: ({ release }) => [
    {
      id: 'preview',
      commands: [
        { id: 'pulumi-install', argv: inFolder('install'), inWhole: true },
        { id: 'pulumi-stack', argv: inFolder('stack', 'select', '--create', release.namespace), inWhole: true },
        { id: 'pulumi-preview', argv: inFolder('preview'), inWhole: true },
      ],
    },
    { id: 'apply', commands: [{ id: 'pulumi-up', argv: inFolder('up', '--yes'), inWhole: true }] },
  ],
  undo: () => [{ id: 'pulumi-destroy', argv: inFolder('destroy'), takesDown: true }],
}
