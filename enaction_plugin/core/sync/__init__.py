"""Capture, push, pull and conflicts."""
