"""Cross-checks: every figure by two ways at least (DOMAIN 9.3), a module to each way."""
