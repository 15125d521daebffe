-- From which version on a plugin can look at this file, though not write to it. A later
-- script that takes away or redefines what older versions read sets its own number here.
INSERT OR REPLACE INTO sync_state (k, v) VALUES ('readers', 26);
