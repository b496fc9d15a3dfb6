; The set-up file for Windows 10 and 11. VERSION, PROGRAM (the frozen folder), WORDS, ICON,
; SIDE and OUT come from setup_file.py. NSIS packs a checksum of the whole and proves it at every start,
; so that a file damaged on the stick says so and touches nothing.

Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
SetCompressorDictSize 64 ; in MB: wide enough to see that the two programs are nearly one
CRCCheck force
AllowSkipFiles off ; half a program is none
ManifestDPIAware true
ManifestSupportedOS Win10

!define NAME "Sheaf"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Sheaf"

; For oneself without an administrator's rights, or for everybody with them.
!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_INSTDIR "Sheaf"
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${UNINSTALL}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "AllUsers"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${UNINSTALL}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallLocation"
!include MultiUser.nsh
!include MUI2.nsh
!include FileFunc.nsh

Name "$(NAME)"
OutFile "${OUT}"
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "$(NAME)"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "${NAME}"
VIAddVersionKey LegalCopyright "Apache-2.0"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${SIDE}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\sheaf-desk.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "English"

LangString NAME ${LANG_SIMPCHINESE} "禾束"
LangString NAME ${LANG_ENGLISH} "Sheaf"
LangString OPEN ${LANG_SIMPCHINESE} "禾束仍在运行。请先关闭禾束，再继续安装。"
LangString OPEN ${LANG_ENGLISH} "Sheaf is still open. Close it, then go on."
LangString HELD ${LANG_SIMPCHINESE} "旧版禾束的文件正被占用（可能是杀毒软件正在扫描），无法替换。原来的版本保持不变；请稍后再试。"
LangString HELD ${LANG_ENGLISH} "The files of the old Sheaf are in use, perhaps by a virus scanner, and cannot be exchanged. The old version is as it was; try again later."
LangString ROOM ${LANG_SIMPCHINESE} "磁盘空间不足，或没有写入权限，程序未能完整复制。原来的版本保持不变。"
LangString ROOM ${LANG_ENGLISH} "The disk is full or may not be written to: not every file could be copied. The old version is as it was."
LangString OTHERS ${LANG_SIMPCHINESE} "所选文件夹中有其他文件。请另选一个空文件夹。"
LangString OTHERS ${LANG_ENGLISH} "The folder chosen holds other things. Choose an empty one."
LangString STAY ${LANG_SIMPCHINESE} "禾束已卸载。账簿保留在原处，不会删除：$LOCALAPPDATA\Sheaf"
LangString STAY ${LANG_ENGLISH} "Sheaf is gone. The books stay where they are: $LOCALAPPDATA\Sheaf"

Function .onInit
  StrCpy $R0 $INSTDIR ; what /D= named, before the usual place is put in its stead
  !insertmacro MULTIUSER_INIT
  ${If} $R0 != ""
    StrCpy $INSTDIR $R0
  ${EndIf}
  ${IfNot} ${Silent}
    !insertmacro MUI_LANGDLL_DISPLAY
  ${EndIf}
FunctionEnd

Function un.onInit
  !insertmacro MULTIUSER_UNINIT
FunctionEnd

Var SAID ; whether somebody was told already why it ended

!macro FAIL WHY
  StrCpy $SAID 1
  SetErrorLevel 2
  DetailPrint "${WHY}"
  ${IfNot} ${Silent}
    MessageBox MB_OK|MB_ICONSTOP "${WHY}"
  ${EndIf}
  Abort "${WHY}"
!macroend

; Take away what we laid there, and the folder if nothing else is in it.
!macro CLEAR FOLDER
  RMDir /r "${FOLDER}\_internal"
  RMDir /r "${FOLDER}\licences"
  Delete "${FOLDER}\sheaf.exe"
  Delete "${FOLDER}\sheaf-desk.exe"
  Delete "${FOLDER}\uninstall.exe"
  RMDir "${FOLDER}"
!macroend

; A program that runs cannot be opened for writing: ask it to close, and wait for that.
!macro CLOSE UN
Function ${UN}Close
  StrCpy $1 0
  ${Do}
    ${IfNot} ${FileExists} "$INSTDIR\sheaf-desk.exe"
      Return
    ${EndIf}
    ClearErrors
    FileOpen $0 "$INSTDIR\sheaf-desk.exe" a
    ${IfNot} ${Errors}
      FileClose $0
      Return
    ${EndIf}
    ${If} $1 = 0
      nsExec::Exec 'taskkill /IM sheaf-desk.exe'
      Pop $0
    ${EndIf}
    Sleep 500
    IntOp $1 $1 + 1
    ${If} $1 > 40
      !insertmacro FAIL "$(OPEN)"
    ${EndIf}
  ${Loop}
FunctionEnd
!macroend
!insertmacro CLOSE ""
!insertmacro CLOSE "un."

; The disk was full, or somebody pressed Cancel: what was laid so far goes, the old stays.
Function .onInstFailed
  SetOutPath "$TEMP" ; or we stand in it
  RMDir /r "$INSTDIR.new"
  ${IfNot} ${Silent}
  ${AndIf} $SAID != 1
    MessageBox MB_OK|MB_ICONSTOP "$(ROOM)"
  ${EndIf}
FunctionEnd

; The new program is laid beside the old one and exchanged in two renames only when it is whole.
Section
  ${IfNot} ${FileExists} "$INSTDIR\sheaf-desk.exe"
  ${AndIf} ${FileExists} "$INSTDIR\*.*"
    ClearErrors
    RMDir "$INSTDIR"
    ${If} ${Errors}
      !insertmacro FAIL "$(OTHERS)"
    ${EndIf}
  ${EndIf}
  Call Close
  RMDir /r "$INSTDIR.new"
  ClearErrors
  SetOverwrite on
  SetOutPath "$INSTDIR.new"
  File /r "${PROGRAM}\*.*"
  SetOutPath "$INSTDIR.new\licences"
  File /r "${WORDS}\*.*"
  SetOutPath "$TEMP"
  ${If} ${Errors}
  ${OrIfNot} ${FileExists} "$INSTDIR.new\_internal\base_library.zip"
    RMDir /r "$INSTDIR.new"
    !insertmacro FAIL "$(ROOM)"
  ${EndIf}
  WriteUninstaller "$INSTDIR.new\uninstall.exe"

  !insertmacro CLEAR "$INSTDIR.old"
  ${If} ${FileExists} "$INSTDIR\*.*"
    StrCpy $1 0
    ${Do} ; a virus scanner lets go after a few seconds
      ClearErrors
      Rename "$INSTDIR" "$INSTDIR.old"
      ${IfNot} ${Errors}
        ${ExitDo}
      ${EndIf}
      Sleep 500
      IntOp $1 $1 + 1
      ${If} $1 > 20
        RMDir /r "$INSTDIR.new"
        !insertmacro FAIL "$(HELD)"
      ${EndIf}
    ${Loop}
  ${EndIf}
  ClearErrors
  Rename "$INSTDIR.new" "$INSTDIR"
  ${If} ${Errors}
    Rename "$INSTDIR.old" "$INSTDIR"
    RMDir /r "$INSTDIR.new"
    !insertmacro FAIL "$(HELD)"
  ${EndIf}
  !insertmacro CLEAR "$INSTDIR.old"

  CreateShortcut "$SMPROGRAMS\Sheaf 禾束.lnk" "$INSTDIR\sheaf-desk.exe"
  WriteRegStr SHCTX "Software\Classes\.sheaf" "" "Sheaf.Backup"
  WriteRegStr SHCTX "Software\Classes\Sheaf.Backup" "" "Sheaf backup 禾束备份"
  WriteRegStr SHCTX "Software\Classes\Sheaf.Backup\DefaultIcon" "" "$INSTDIR\sheaf-desk.exe,0"
  WriteRegStr SHCTX "Software\Classes\Sheaf.Backup\shell\open\command" "" '"$INSTDIR\sheaf-desk.exe" --restore "%1"'
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayName" "Sheaf 禾束"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayIcon" "$INSTDIR\sheaf-desk.exe,0"
  WriteRegStr SHCTX "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD SHCTX "${UNINSTALL}" "EstimatedSize" $0
SectionEnd

Section Uninstall
  Call un.Close
  !insertmacro CLEAR "$INSTDIR"
  Delete "$SMPROGRAMS\Sheaf 禾束.lnk"
  DeleteRegKey SHCTX "Software\Classes\.sheaf"
  DeleteRegKey SHCTX "Software\Classes\Sheaf.Backup"
  DeleteRegKey SHCTX "${UNINSTALL}"
  DetailPrint "$(STAY)"
  ${IfNot} ${Silent}
    MessageBox MB_OK|MB_ICONINFORMATION "$(STAY)"
  ${EndIf}
SectionEnd
