"""A loan's life reckoned a second time, and as plainly as can be: day by day.

No segment, no shortcut, and no code of the program: it reads the same story that the
engine is told, draws the calendar and the lines up for itself, looks at every day, keeps
every share of a fen as a fraction, and rounds nothing before it is paid or looked at. It
is slow, and it is what the engine has to agree with. ``drawing`` has the lines of a
schedule, ``debt`` what lateness comes to, ``life`` what is done to a loan.
"""
