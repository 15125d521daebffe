-- The feature count GDAL keeps for one table, as GDAL 3.6 writes it.
CREATE TRIGGER "trigger_insert_feature_count_@table" AFTER INSERT ON "@table" BEGIN UPDATE gpkg_ogr_contents SET feature_count = feature_count + 1 WHERE lower(table_name) = lower('@table'); END;
CREATE TRIGGER "trigger_delete_feature_count_@table" AFTER DELETE ON "@table" BEGIN UPDATE gpkg_ogr_contents SET feature_count = feature_count - 1 WHERE lower(table_name) = lower('@table'); END;
