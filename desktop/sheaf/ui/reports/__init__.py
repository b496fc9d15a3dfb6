"""What is asked of all loans, and of the office as a whole."""
