"""Everything that thinks: plain Python, without QGIS and without Qt."""
