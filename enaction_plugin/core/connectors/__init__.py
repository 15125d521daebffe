"""The Platform port and the platforms behind it."""
