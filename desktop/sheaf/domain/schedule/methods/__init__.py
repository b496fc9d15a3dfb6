"""The repayment methods: one small module each, over one amortising core."""
