"""Files to contributions, plans and districts."""
