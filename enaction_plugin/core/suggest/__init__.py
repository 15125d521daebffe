"""French text → terms of the plan, with the reasons. Needs numpy: import it when asked for."""
