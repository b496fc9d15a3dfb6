"""A practice office: made-up people, and loans in every state, the same for a seed.

Written in bulk, by the same rules that the acts use, so that twenty thousand customers are
there in minutes and ``sheaf check`` finds nothing wrong in them.
"""
