"""The registry's windows: the list, one file, and the forms over it."""
