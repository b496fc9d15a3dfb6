@start "" "%~dp0program\sheaf-desk.exe"
