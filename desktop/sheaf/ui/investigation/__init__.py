"""Looking into an application: the notebook, and what follows from it, side by side."""
