import { quote } from '../shell.ts'
import type { Sealing, SecretShell, SecretTexts } from './create-secrets.ts'

// Always quoted: a bare word is a command where PowerShell expects a value.
const q = (word: string) => {
  const quoted = quote.powershell(word)
  return quoted.startsWith("'") ? quoted : `'${word}'`
}

/** Read-Host writes the colon itself. */
const prompt = (text: string) => q(text.replace(/: *$/, ''))

const usage: Readonly<Record<Sealing, string>> = {
  none: './create-secrets.ps1 [-DryRun] [-Replace]',
  some: './create-secrets.ps1 [-Seal] [-DryRun] [-Replace]',
  all: './create-secrets.ps1 -Seal [-DryRun] [-Replace]',
}

// What ">" writes is UTF-16 in Windows PowerShell.
const sealFunctions = (texts: SecretTexts, sealing: Sealing) => `
${sealing === 'all' ? `if (-not $Seal) { throw ${q(usage.all)} }\n\n` : ''}function Test-Sealed([string]$file) {
  if (-not $Seal) { return $true }
  if ($DryRun -or $Replace -or -not (Test-Path "sealed/$file.yaml")) { return $false }
  Write-Host (${q(texts.kept)} + "sealed/$file.yaml")
  return $true
}

function Save-Sealed([string]$json, [string]$file) {
  $text = $json | kubeseal --format yaml
  if ($LASTEXITCODE -ne 0) { throw 'kubeseal' }
  New-Item -ItemType Directory -Force sealed | Out-Null
  [IO.File]::WriteAllLines((Join-Path (Get-Location) "sealed/$file.yaml"), [string[]]$text)
  Write-Host "sealed/$file.yaml"
}
`

// Windows PowerShell reads a script without a byte order mark as the system's code page.
const head = (namespace: string, texts: SecretTexts, sealing: Sealing) => `\ufeff# ${texts.about}
# ${usage[sealing]}
param([switch]$DryRun, [switch]$Replace${sealing === 'none' ? '' : ', [switch]$Seal'})
$ErrorActionPreference = 'Stop'
$namespace = ${q(namespace)}
${sealing === 'none' ? '' : sealFunctions(texts, sealing)}
function Test-Secret([string]$name) {
${sealing === 'none' ? '' : '  if ($Seal) { return $true }\n'}  $script:verb = 'create'
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
function Set-Secret([string]$name, [string]$type, [hashtable]$data${sealing === 'none' ? '' : ', [string]$file'}) {
  $metadata = @{ name = $name; namespace = $namespace }
  $secret = @{ apiVersion = 'v1'; kind = 'Secret'; type = $type; metadata = $metadata; data = $data }
  $json = ConvertTo-Json $secret -Depth 5
  if ($DryRun) { Write-Output $json }${sealing === 'none' ? '' : ' elseif ($file) { Save-Sealed $json $file }'} else {
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

const fileArgument = (file: string | null) => (file === null ? '' : ` ${q(file)}`)

/** Windows PowerShell 5.1 and PowerShell 7: kubectl reads the Secret from the pipe. */
export const powershell: SecretShell = {
  head,
  encoder: '',
  unlessKept: (name, steps, file) =>
    `\nif (-not (${file === null ? `Test-Secret ${q(name)}` : `Test-Sealed ${q(file)}`})) {\n${steps}\n}\n`,
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
  storeRegistry: (name, server, file) => [
    `$auth = ConvertTo-Base64 ($username + ':' + $password)`,
    `$config = '{"auths":{"' + ${q(server)} + '":{"auth":"' + $auth + '"}}}'`,
    `Set-Secret ${q(name)} 'kubernetes.io/dockerconfigjson' @{ '.dockerconfigjson' = ConvertTo-Base64 $config }${fileArgument(file)}`,
  ],
  storeRedis: (name, passwordKey, made, file) => [
    `Set-Secret ${q(name)} 'Opaque' @{`,
    `  ${q(passwordKey)} = ConvertTo-Base64 $password`,
    ...(made ? [`  ${q(made.key)} = ConvertTo-Base64 ${made.around ? '$url' : '$encoded'}`] : []),
    `}${fileArgument(file)}`,
  ],
}
