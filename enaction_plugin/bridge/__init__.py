"""The QGIS and GDAL side of the ports of core."""
