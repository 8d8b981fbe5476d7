# secrets.about
# ./create-secrets.ps1 [-DryRun] [-Replace]
param([switch]$DryRun, [switch]$Replace)
$ErrorActionPreference = 'Stop'
$namespace = 'team-a'

function Test-Secret([string]$name) {
  $script:verb = 'create'
  if ($DryRun) { return $false }
  $found = kubectl get secret $name --namespace $namespace --ignore-not-found --output name
  if ($LASTEXITCODE -ne 0) { throw 'kubectl get secret' }
  if (-not $found) { return $false }
  $script:verb = 'replace'
  if ($Replace) { return $false }
  Write-Host ('it''s kept: ' + $name)
  return $true
}

function Read-Secret([string]$prompt) {
  $secure = Read-Host -Prompt $prompt -AsSecureString
  $pointer = [Runtime.InteropServices.Marshal]::SecureStringToBSTR($secure)
  try { $text = [Runtime.InteropServices.Marshal]::PtrToStringBSTR($pointer) }
  finally { [Runtime.InteropServices.Marshal]::ZeroFreeBSTR($pointer) }
  if (-not $text) { throw 'secrets.nothing' }
  return $text
}

function ConvertTo-Base64([string]$text) {
  return [Convert]::ToBase64String([Text.Encoding]::UTF8.GetBytes($text))
}

# secrets.noApply
function Set-Secret([string]$name, [string]$type, [hashtable]$data) {
  $metadata = @{ name = $name; namespace = $namespace }
  $secret = @{ apiVersion = 'v1'; kind = 'Secret'; type = $type; metadata = $metadata; data = $data }
  $json = ConvertTo-Json $secret -Depth 5
  if ($DryRun) { Write-Output $json } else {
    $json | kubectl $script:verb -f -
    if ($LASTEXITCODE -ne 0) { throw "kubectl $script:verb" }
  }
}

if (-not (Test-Secret 'first-login')) {
  $username = 'octocat'
  $password = Read-Secret 'password for registry.example.com:5000'
  $auth = ConvertTo-Base64 ($username + ':' + $password)
  $config = '{"auths":{"' + 'registry.example.com:5000' + '":{"auth":"' + $auth + '"}}}'
  Set-Secret 'first-login' 'kubernetes.io/dockerconfigjson' @{ '.dockerconfigjson' = ConvertTo-Base64 $config }
}

if (-not (Test-Secret 'second-login')) {
  $username = 'octocat'
  $password = Read-Secret 'password for registry.example.com:5000'
  $auth = ConvertTo-Base64 ($username + ':' + $password)
  $config = '{"auths":{"' + 'registry.example.com:5000' + '":{"auth":"' + $auth + '"}}}'
  Set-Secret 'second-login' 'kubernetes.io/dockerconfigjson' @{ '.dockerconfigjson' = ConvertTo-Base64 $config }
}

if (-not (Test-Secret 'svg-redis-auth')) {
  $password = Read-Secret 'password in svg-redis-auth'
  $encoded = [Uri]::EscapeDataString($password).Replace('!', '%21').Replace("'", '%27')
  $encoded = $encoded.Replace('(', '%28').Replace(')', '%29').Replace('*', '%2A')
  Set-Secret 'svg-redis-auth' 'Opaque' @{
    'redis-password' = ConvertTo-Base64 $password
    'redis-password-encoded' = ConvertTo-Base64 $encoded
  }
}
