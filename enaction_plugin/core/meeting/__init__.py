"""The meeting room: one contribution at a time, what the room makes of it, and the minutes."""
