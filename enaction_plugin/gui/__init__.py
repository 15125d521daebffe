"""Docks, dialogs, item models and delegates: passive, they show and call."""
