"""What the platform does, apart from HTTP: the feed, the plan, batches, imports."""
