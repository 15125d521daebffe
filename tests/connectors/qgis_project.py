"""Make the project that QGIS Server publishes: `python -m tests.connectors.qgis_project`.

With a path, a port and a schema it has the contributions of a PostGIS, open to editing;
with a path and a file it has the outlines of that file, to be looked at.
"""

from __future__ import annotations

import sys

from qgis.core import QgsApplication, QgsDataSourceUri, QgsProject, QgsVectorLayer


def contributions(port: str, schema: str) -> QgsVectorLayer:
    """The table of contributions of a PostGIS on loopback."""
    uri = QgsDataSourceUri()
    uri.setConnection("127.0.0.1", port, "postgres", "postgres", "")
    uri.setDataSource(schema, "contributions", "geom", "", "id")
    return QgsVectorLayer(uri.uri(False), "contributions", "postgres")


def make(path: str, layer: QgsVectorLayer, editable: bool) -> None:
    """Write a project that publishes one layer."""
    if not layer.isValid():
        sys.exit("the layer cannot be read")
    project = QgsProject.instance()
    project.setTitle("Contributions d'essai")
    project.setCrs(layer.crs())
    project.addMapLayer(layer)
    project.writeEntry("WFSLayers", "/", [layer.id()])
    for right in ("Insert", "Update", "Delete") if editable else ():
        project.writeEntry("WFSTLayers", right, [layer.id()])
    if not project.write(path):
        sys.exit(project.error())


if __name__ == "__main__":
    application = QgsApplication([], False)
    application.initQgis()
    project_path, *source = sys.argv[1:]
    if len(source) == 1:
        make(project_path, QgsVectorLayer(source[0], "quartiers", "ogr"), editable=False)
    else:
        make(project_path, contributions(*source), editable=True)
    QgsProject.instance().clear()
    application.exitQgis()
