"""The dialog "To decide": what differs here and elsewhere, side by side."""
