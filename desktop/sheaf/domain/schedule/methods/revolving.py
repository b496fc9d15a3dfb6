"""随借随还: what a limit comes to when all of it is drawn at once (DOMAIN 3.6.16).

Interest falls due on the settlement days, all principal when the limit ends. What is really
drawn and repaid stands in the books (``domain.revolving``).
"""

from __future__ import annotations

from sheaf.domain.schedule.methods import interest_only

RULE = interest_only.RULE
