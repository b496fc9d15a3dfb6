"""The first books: new ones are laid out whole, older ones do not exist."""

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Start the chain of revisions; the next one changes what this one names."""
