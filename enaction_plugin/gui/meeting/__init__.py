"""The meeting room: what twelve people around a table see, and the keys of the facilitator."""
