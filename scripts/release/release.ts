import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { billOfMaterials } from './bill-of-materials.ts'
import { releaseNotes, zipFolder } from './release-files.ts'

// tsx scripts/release/release.ts [FOLDER]: the files of a release go into the folder, its notes to standard output.
const folder = process.argv[2] ?? 'release'
const name = 'realtime-svg-configurator'
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
const notes = releaseNotes(readFileSync('CHANGELOG.md', 'utf8'), version)

for (const script of ['build', 'build:single']) {
  execFileSync('npm', ['run', '-s', script], {
    stdio: ['ignore', process.stderr, 'inherit'],
    shell: process.platform === 'win32',
  })
}
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, `${name}-${version}-site.zip`), await zipFolder('dist', `${name}-${version}`))
cpSync(`dist-single/${name}.html`, join(folder, `${name}-${version}.html`))
for (const chart of readdirSync('dist/charts').filter((file) => file.endsWith('.tgz'))) {
  cpSync(join('dist/charts', chart), join(folder, chart))
}
writeFileSync(join(folder, 'sbom.cdx.json'), billOfMaterials('.'))
process.stdout.write(notes)
