import type { CheckedConfig } from '../config/config.ts'
import { quote } from './shell.ts'
import { type NeededSecret, neededSecrets } from './needed-secrets.ts'
import type { OutputTexts } from './texts.ts'

// Always quoted: a bare word is a command where PowerShell expects a value.
const q = (word: string) => {
  const quoted = quote.powershell(word)
  return quoted.startsWith("'") ? quoted : `'${word}'`
}

/** Read-Host writes the colon itself. */
const prompt = (text: string) => q(text.replace(/: *$/, ''))

// Windows PowerShell reads a script without a byte order mark as the system's code page.
const head = (namespace: string, texts: OutputTexts['secrets']) => `\ufeff# ${texts.about}
# ./create-secrets.ps1 [-DryRun] [-Replace]
param([switch]$DryRun, [switch]$Replace)
$ErrorActionPreference = 'Stop'
$namespace = ${q(namespace)}

function Test-Secret([string]$name) {
  $script:verb = 'create'
  if ($DryRun) { return $false }
  $found = kubectl get secret $name --namespace $namespace --ignore-not-found --output name
  if ($LASTEXITCODE -ne 0) { throw 'kubectl get secret' }
  if (-not $found) { return $false }
  $script:verb = 'replace'
  if ($Replace) { return $false }
  Write-Host (${q(texts.kept)} + $name)
  return $true
}

function Read-Secret([string]$prompt) {
  $secure = Read-Host -Prompt $prompt -AsSecureString
  $pointer = [Runtime.InteropServices.Marshal]::SecureStringToBSTR($secure)
  try { $text = [Runtime.InteropServices.Marshal]::PtrToStringBSTR($pointer) }
  finally { [Runtime.InteropServices.Marshal]::ZeroFreeBSTR($pointer) }
  if (-not $text) { throw ${q(texts.nothing)} }
  return $text
}

function ConvertTo-Base64([string]$text) {
  return [Convert]::ToBase64String([Text.Encoding]::UTF8.GetBytes($text))
}

# ${texts.noApply}
function Set-Secret([string]$name, [string]$type, [hashtable]$data) {
  $metadata = @{ name = $name; namespace = $namespace }
  $secret = @{ apiVersion = 'v1'; kind = 'Secret'; type = $type; metadata = $metadata; data = $data }
  $json = ConvertTo-Json $secret -Depth 5
  if ($DryRun) { Write-Output $json } else {
    $json | kubectl $script:verb -f -
    if ($LASTEXITCODE -ne 0) { throw "kubectl $script:verb" }
  }
}
`

const registrySecret = (secret: NeededSecret & { kind: 'registry' }, texts: OutputTexts['secrets']) => `
if (-not (Test-Secret ${q(secret.name)})) {
${
  secret.username === ''
    ? `  $username = Read-Host -Prompt ${prompt(texts.askUsername(secret.server))}
  if (-not $username) { throw ${q(texts.nothing)} }`
    : `  $username = ${q(secret.username)}`
}
  $password = Read-Secret ${prompt(texts.askRegistry(secret.server))}
  $auth = ConvertTo-Base64 ($username + ':' + $password)
  $config = '{"auths":{"' + ${q(secret.server)} + '":{"auth":"' + $auth + '"}}}'
  Set-Secret ${q(secret.name)} 'kubernetes.io/dockerconfigjson' @{ '.dockerconfigjson' = ConvertTo-Base64 $config }
}
`

// EscapeDataString leaves !'()* alone in Windows PowerShell and escapes them in later versions: the rest is the same.
const encode = `
  $encoded = [Uri]::EscapeDataString($password).Replace('!', '%21').Replace("'", '%27')
  $encoded = $encoded.Replace('(', '%28').Replace(')', '%29').Replace('*', '%2A')`

/** The lines and the key of what is made of the password for a URL; null when nothing is. */
function madeOfPassword({ encodedKey, url }: NeededSecret & { kind: 'redis' }) {
  if (url !== null)
    return {
      key: url.key,
      name: '$url',
      lines: `${encode}\n  $url = ${q(url.start)} + $encoded + ${q(url.end)}`,
    }
  return encodedKey === '' ? null : { key: encodedKey, name: '$encoded', lines: encode }
}

function redisSecret(secret: NeededSecret & { kind: 'redis' }, texts: OutputTexts['secrets']): string {
  const made = madeOfPassword(secret)
  return `
if (-not (Test-Secret ${q(secret.name)})) {
  $password = Read-Secret ${prompt(texts.askRedis(secret.name))}${made?.lines ?? ''}
  Set-Secret ${q(secret.name)} 'Opaque' @{
    ${q(secret.passwordKey)} = ConvertTo-Base64 $password${made ? `\n    ${q(made.key)} = ConvertTo-Base64 ${made.name}` : ''}
  }
}
`
}

/** `create-secrets.ps1`: the same Secrets from Windows PowerShell 5.1 and PowerShell 7, values through the pipe alone. */
export function createSecretsPowershell(config: CheckedConfig, { secrets: texts }: OutputTexts): string {
  const parts = neededSecrets(config).map((secret) =>
    secret.kind === 'redis' ? redisSecret(secret, texts) : registrySecret(secret, texts),
  )
  return [head(config.release.namespace, texts), ...parts].join('')
}
