# Signs files with the certificate in $env:CERTIFICATE (a PFX in base64) and $env:PASSWORD. Without them it says so and signs nothing.
#   installer/windows/sign.ps1 FILE…
$ErrorActionPreference = 'Stop'
if (-not $env:CERTIFICATE) {
    Write-Output '::notice::Not signed: the secret WINDOWS_CERTIFICATE is not set'
    exit 0
}
$pfx = Join-Path $env:RUNNER_TEMP 'certificate.pfx'
[IO.File]::WriteAllBytes($pfx, [Convert]::FromBase64String($env:CERTIFICATE))
try {
    $tool = Get-ChildItem "${env:ProgramFiles(x86)}\Windows Kits\10\bin\*\x64\signtool.exe" | Sort-Object FullName | Select-Object -Last 1
    foreach ($file in $args) {
        & $tool.FullName sign /f $pfx /p $env:PASSWORD /fd SHA256 /tr http://timestamp.digicert.com /td SHA256 /d Belfry $file
        if ($LASTEXITCODE) { throw "$file could not be signed" }
    }
} finally {
    Remove-Item $pfx
}
