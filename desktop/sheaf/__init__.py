"""Sheaf, the loan desk of a small rural credit cooperative.

The rooms, and who may know whom: windows (``ui``) ask ``queries`` and tell ``services``;
papers (``printing``) turn values into pages; ``store`` keeps the books; ``domain`` holds
the rules of the trade and knows nobody. Imports go downwards only.
"""

VERSION = "0.1.0"
