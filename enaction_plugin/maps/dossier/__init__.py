"""The dossier drawn: a QGIS layout atlas made from a template, then PDF or pictures."""
