"""The words of the trade as plain data; knows no other package of core."""
