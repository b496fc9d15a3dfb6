"""Run by the frozen program before anything else of it.

The starter lends its own libraries to whatever is called after it. ``lp`` and the like must
find the machine's instead: those of an older Debian are not what they were built with.
"""

import os

kept = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if kept is not None:
    os.environ["LD_LIBRARY_PATH"] = kept
else:
    os.environ.pop("LD_LIBRARY_PATH", None)
