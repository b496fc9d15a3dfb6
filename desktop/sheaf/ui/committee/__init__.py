"""The credit committee: its sessions, the cases before it, and the votes on them."""
