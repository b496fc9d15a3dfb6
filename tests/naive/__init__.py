"""A loan's life reckoned a second time, and as plainly as can be: day by day.

No segment, no shortcut, and no code of the program: it reads the same story that the
engine is told, draws the calendar and the lines up for itself, looks at every day, keeps
every share of a fen as a fraction, and rounds nothing before it is paid or looked at. It
is slow, and it is what the engine has to agree with.

``days`` steps through the calendar, ``terms`` and ``rules`` read what was agreed, ``dates``
says when something falls due, ``drawing`` walks down the balance by the parts that
``parts`` solves, ``rest`` draws up what is left. ``debt`` is what lateness comes to,
``loan`` how a loan stands, ``limit`` and ``settling`` what is peculiar to them, ``acts``
what is done to it, ``life`` all of that in the order of the days.
"""
