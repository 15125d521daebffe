-- Contributions whose follow-up or answer another program changed, in the order of their rows:
-- a field calculator goes through them in that order, and the dirty set, which has the order of
-- identifiers, costs it a page of the file for each row. Capture empties both.
CREATE TABLE sync_edited (fid INTEGER PRIMARY KEY);
