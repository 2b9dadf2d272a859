"""Storage: functions over a connection. Rows never leave this folder, and neither do dialect differences."""
