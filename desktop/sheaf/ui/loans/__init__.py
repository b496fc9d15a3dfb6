"""Windows of a loan: the list, its page, its contract, its payout."""
