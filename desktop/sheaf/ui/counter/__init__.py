"""Windows of the counter: receiving, settling early, reversing."""
