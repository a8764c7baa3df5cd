@echo off
rem Builds this project on a Windows machine that has a JDK and nothing else.
rem Usage: as mvn, for example: mvnw verify
rem
rem The counterpart of the file mvnw, which tells how it works and how to move to
rem a newer Maven. curl, tar and certutil are parts of Windows 10 and newer; they
rem are called there, because a tar from elsewhere may not understand C:\.
rem No parentheses around blocks: a path such as "C:\Program Files (x86)" would
rem end them.
setlocal

set "version=3.9.11"
set "sha512=bcfe4fe305c962ace56ac7b5fc7a08b87d5abd8b7e89027ab251069faebee516b0ded8961445d6d91ec1985dfe30f8153268843c89aa392733d1a3ec956c9978"
set "archive=https://archive.apache.org/dist/maven/maven-3"
if defined MAVEN_ARCHIVE set "archive=%MAVEN_ARCHIVE%"
set "system=%SystemRoot%\System32"

rem javac and not java is asked: a Java without a compiler cannot build anything.
if not defined JAVA_HOME goto ask_jdk
if not exist "%JAVA_HOME%\bin\javac.exe" goto no_jdk_in_java_home
set "PATH=%JAVA_HOME%\bin;%PATH%"
:ask_jdk
set "jdk="
for /f "tokens=1,2" %%a in ('javac -version 2^>^&1') do if "%%a"=="javac" set "jdk=%%b"
if not defined jdk goto no_jdk
set "jdk_major=0"
for /f "tokens=1 delims=.-+_" %%a in ("%jdk%") do set "jdk_major=%%a"
if %jdk_major% lss 17 goto old_jdk

rem The mvn on the PATH, when it is 3.8 or newer. Options meant for the build, such
rem as a debugger that waits, must not reach this question.
set "found="
for /f "tokens=2,3" %%a in ('set "MAVEN_OPTS=" ^& set "MAVEN_ARGS=" ^& mvn --version 2^>nul') do if "%%a"=="Maven" set "found=%%b"
if not defined found goto use_pinned
set "major=0"
set "minor=0"
for /f "tokens=1 delims=.-" %%a in ("%found%") do set "major=%%a"
for /f "tokens=2 delims=.-" %%a in ("%found%") do set "minor=%%a"
if %major% gtr 3 goto use_path
if %major% equ 3 if %minor% geq 8 goto use_path

:use_pinned
set "wrapper=%USERPROFILE%\.m2\wrapper"
set "home=%wrapper%\apache-maven-%version%"
if exist "%home%\bin\mvn.cmd" goto use_home

rem Unpacked beside the final place and then moved, so that an interrupted or a
rem second mvnw at the same moment never leaves half a Maven behind.
set "url=%archive%/%version%/binaries/apache-maven-%version%-bin.tar.gz"
set "fetch=%wrapper%\fetch.%RANDOM%%RANDOM%"
mkdir "%fetch%"
if not exist "%fetch%" exit /b 1
echo mvnw: fetching %url% 1>&2
"%system%\curl.exe" -fsSL --connect-timeout 30 --retry 2 -o "%fetch%\maven.tar.gz" "%url%"
if errorlevel 1 goto no_download
set "sum="
for /f %%a in ('%system%\certutil.exe -hashfile "%fetch%\maven.tar.gz" SHA512') do if /i "%%a"=="%sha512%" set "sum=right"
if not defined sum goto wrong_checksum
"%system%\tar.exe" -xzf "%fetch%\maven.tar.gz" -C "%fetch%"
if errorlevel 1 goto no_unpack
if exist "%home%" rmdir /s /q "%home%"
move "%fetch%\apache-maven-%version%" "%wrapper%" >nul
rmdir /s /q "%fetch%"
if not exist "%home%\bin\mvn.cmd" goto no_unpack

rem Without call, which would read the arguments a second time: Maven takes over,
rem and its exit status is this script's. Only an mvn.exe comes back here.
:use_home
"%home%\bin\mvn.cmd" %*
:use_path
mvn %*
exit /b %errorlevel%

:no_jdk_in_java_home
echo mvnw: No JDK found: JAVA_HOME is "%JAVA_HOME%", which has no bin\javac.exe; let it name a JDK 17 or newer. 1>&2
exit /b 1
:no_jdk
echo mvnw: No JDK found: install a JDK 17 or newer and put it on the PATH or let JAVA_HOME name it. 1>&2
exit /b 1
:old_jdk
echo mvnw: This project needs a JDK 17 or newer, and the one found is %jdk%. 1>&2
exit /b 1
:no_download
rmdir /s /q "%fetch%"
echo mvnw: Could not download Maven from %url%. 1>&2
exit /b 1
:wrong_checksum
rmdir /s /q "%fetch%"
echo mvnw: What came from %url% is not Maven %version%: its SHA-512 differs from the one in mvnw.cmd. 1>&2
exit /b 1
:no_unpack
if exist "%fetch%" rmdir /s /q "%fetch%"
echo mvnw: Could not unpack Maven %version% in "%wrapper%". 1>&2
exit /b 1
