-- The R-tree and the feature count of one table, name for name and word for word
-- as GDAL 3.6 writes them, so that GDAL recognises and keeps them.
-- @table stands for the table; its geometry is `geom`, its key `fid`.
CREATE VIRTUAL TABLE "rtree_@table_geom" USING rtree(id, minx, maxx, miny, maxy);
INSERT INTO gpkg_extensions VALUES
  ('@table', 'geom', 'gpkg_rtree_index', 'http://www.geopackage.org/spec120/#extension_rtree', 'write-only');
