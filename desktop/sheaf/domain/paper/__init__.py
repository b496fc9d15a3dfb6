"""What each paper says: facts kept with the books, from which the paper is drawn again.

A paper keeps the facts it was printed with, so a reprint years later has the same content.
All of them are frozen values of plain parts, so that they can be kept as canonical JSON.
"""
