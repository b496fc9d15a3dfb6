"""The classes of loans: why a loan has its own, who may change it, and the whole table."""
