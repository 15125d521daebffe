"""Styles, map themes and legends."""
