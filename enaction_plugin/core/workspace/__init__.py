"""The workspace: one GeoPackage that holds everything."""
