"""Make the project that QGIS Server publishes: `python -m tests.connectors.qgis_project`."""

from __future__ import annotations

import sys

from qgis.core import QgsApplication, QgsDataSourceUri, QgsProject, QgsVectorLayer


def make(path: str, port: str, schema: str) -> None:
    """Write a project with one editable layer of a PostGIS on loopback."""
    uri = QgsDataSourceUri()
    uri.setConnection("127.0.0.1", port, "postgres", "postgres", "")
    uri.setDataSource(schema, "contributions", "geom", "", "id")
    layer = QgsVectorLayer(uri.uri(False), "contributions", "postgres")
    if not layer.isValid():
        sys.exit("the layer cannot be read")
    project = QgsProject.instance()
    project.setTitle("Contributions d'essai")
    project.setCrs(layer.crs())
    project.addMapLayer(layer)
    project.writeEntry("WFSLayers", "/", [layer.id()])
    for right in ("Insert", "Update", "Delete"):
        project.writeEntry("WFSTLayers", right, [layer.id()])
    if not project.write(path):
        sys.exit(project.error())


if __name__ == "__main__":
    application = QgsApplication([], False)
    application.initQgis()
    make(*sys.argv[1:])
    QgsProject.instance().clear()
    application.exitQgis()
