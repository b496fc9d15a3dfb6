"""The few widgets every page is made of. Import each from its own module."""
