# Installs an MSI without a question, with the service; looks whether it serves; removes it twice: once keeping what was
# written, once not. For a machine that is thrown away.
#   installer/windows/smoke.ps1 FILE.msi
param([Parameter(Mandatory)] [string] $Msi)
$ErrorActionPreference = 'Stop'
$programs = "$env:ProgramFiles\Belfry"
$kept = "$env:ProgramData\Belfry"

function Invoke-Installer([string[]] $words) {
    $done = Start-Process msiexec -ArgumentList ($words + @('/qn', '/norestart', '/l*v', "$env:TEMP\belfry.log")) -Wait -PassThru
    if ($done.ExitCode -notin 0, 3010) { # 3010: well, and Windows wants to start anew
        Get-Content "$env:TEMP\belfry.log" -Tail 60
        throw "msiexec $words ended with $($done.ExitCode)"
    }
}
function Assert([bool] $holds, [string] $what) {
    if (-not $holds) { throw "not so: $what" }
    Write-Output "ok: $what"
}

# What an ordinary user may have prepared is not what the service obeys.
New-Item -ItemType Directory -Path $kept -Force | Out-Null
Set-Content "$kept\belfry.toml" 'http = "0.0.0.0:9999"'
Invoke-Installer @('/i', "`"$Msi`"", 'ADDLOCAL=ALL')
Assert (-not (Select-String -Path "$kept\belfry.toml" -Pattern '9999' -Quiet)) 'somebody else''s folder was put aside'
& "$programs\bin\belfry-server.exe" --version
Assert ($LASTEXITCODE -eq 0) 'the server starts'
Assert (Test-Path "$env:ProgramData\Microsoft\Windows\Start Menu\Programs\Belfry.lnk") 'it is in the Start menu'
netsh advfirewall firewall show rule name=Belfry | Out-Null
Assert ($LASTEXITCODE -eq 0) 'the firewall has its rule'
(Get-Service BelfryServer).WaitForStatus('Running', '00:01:00')
$answer = Invoke-WebRequest http://127.0.0.1:8080/readyz -UseBasicParsing
Assert ($answer.StatusCode -eq 200) 'the service serves'
$others = (Get-Acl $kept).Access | Where-Object { $_.IdentityReference -match 'Users|Everyone' }
Assert (-not $others) 'nobody else reads its folder'
Invoke-Installer @('/i', "`"$Msi`"", 'ADDLOCAL=ALL') # the same once more, over a service that runs
(Get-Service BelfryServer).WaitForStatus('Running', '00:01:00')
Assert (Test-Path "$kept\data\owner.token") 'an upgrade keeps what was written'
Stop-Service BelfryServer
(Get-Service BelfryServer).WaitForStatus('Stopped', '00:01:00')

Invoke-Installer @('/x', "`"$Msi`"")
Assert (-not (Test-Path "$programs\bin\belfry.exe")) 'the programs are gone'
Assert (-not (Get-Service BelfryServer -ErrorAction SilentlyContinue)) 'the service is gone'
netsh advfirewall firewall show rule name=Belfry | Out-Null
Assert ($LASTEXITCODE -ne 0) 'the rule is gone'
Assert (Test-Path "$kept\data\owner.token") 'what was written is kept'

Invoke-Installer @('/i', "`"$Msi`"", 'ADDLOCAL=ALL')
Invoke-Installer @('/x', "`"$Msi`"", 'BELFRY_REMOVE_DATA=1')
Assert (-not (Test-Path $kept)) 'what was written is gone when told'
