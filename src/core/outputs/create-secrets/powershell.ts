import { quote } from '../shell.ts'
import type { SecretShell, SecretTexts } from './create-secrets.ts'

// Always quoted: a bare word is a command where PowerShell expects a value.
const q = (word: string) => {
  const quoted = quote.powershell(word)
  return quoted.startsWith("'") ? quoted : `'${word}'`
}

/** Read-Host writes the colon itself. */
const prompt = (text: string) => q(text.replace(/: *$/, ''))

// Windows PowerShell reads a script without a byte order mark as the system's code page.
const head = (namespace: string, texts: SecretTexts) => `\ufeff# ${texts.about}
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

// EscapeDataString leaves !'()* alone in Windows PowerShell and escapes them in later versions: the rest is the same.
const encode = [
  `$encoded = [Uri]::EscapeDataString($password).Replace('!', '%21').Replace("'", '%27')`,
  `$encoded = $encoded.Replace('(', '%28').Replace(')', '%29').Replace('*', '%2A')`,
]

/** Windows PowerShell 5.1 and PowerShell 7: kubectl reads the Secret from the pipe. */
export const powershell: SecretShell = {
  head,
  encoder: '',
  unlessKept: (name, steps) => `\nif (-not (Test-Secret ${q(name)})) {\n${steps}\n}\n`,
  setUsername: (username) => [`$username = ${q(username)}`],
  askUsername: (text, { nothing }) => [
    `$username = Read-Host -Prompt ${prompt(text)}`,
    `if (-not $username) { throw ${q(nothing)} }`,
  ],
  askPassword: (text) => [`$password = Read-Secret ${prompt(text)}`],
  encodePassword: (around) => [
    ...encode,
    ...(around ? [`$url = ${q(around.start)} + $encoded + ${q(around.end)}`] : []),
  ],
  storeRegistry: (name, server) => [
    `$auth = ConvertTo-Base64 ($username + ':' + $password)`,
    `$config = '{"auths":{"' + ${q(server)} + '":{"auth":"' + $auth + '"}}}'`,
    `Set-Secret ${q(name)} 'kubernetes.io/dockerconfigjson' @{ '.dockerconfigjson' = ConvertTo-Base64 $config }`,
  ],
  storeRedis: (name, passwordKey, made) => [
    `Set-Secret ${q(name)} 'Opaque' @{`,
    `  ${q(passwordKey)} = ConvertTo-Base64 $password`,
    ...(made ? [`  ${q(made.key)} = ConvertTo-Base64 ${made.around ? '$url' : '$encoded'}`] : []),
    '}',
  ],
}
