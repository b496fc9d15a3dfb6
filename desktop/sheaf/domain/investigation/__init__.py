"""Rebuilding the accounts of someone who keeps none, and testing every figure (DOMAIN 9).

``notebook`` is what was typed, ``entries`` what it says; ``income``, ``balance``,
``equity`` and ``flow`` are what follows, ``checks`` whether it can be true, ``limit`` what
it carries.
"""
