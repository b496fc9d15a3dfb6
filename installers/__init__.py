"""From a commit to one file for the office, on a Debian machine; see README.md here.

``python3 dev.py installer`` runs it. Standard library only, like ``dev.py`` itself: what
builds the program must run before anything is installed.
"""
