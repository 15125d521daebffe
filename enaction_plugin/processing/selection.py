"""Contributions chosen by a QGIS expression."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsExpression,
    QgsExpressionContextUtils,
    QgsFeatureRequest,
    QgsProcessingException,
    QgsVectorLayer,
)

from ..bridge.i18n import translate
from ..core.workspace import Workspace
from .algorithm import Run


def contributions_layer(path: Path) -> QgsVectorLayer:
    """The contributions of a workspace as a layer of their own, in no project.

    Raises:
        WorkspaceError: the file is no workspace that can be read.
    """
    Workspace.open(path, readonly=True).close()  # says precisely what is wrong, if anything
    return QgsVectorLayer(f"{path}|layername=contributions", "contributions", "ogr")


def matching(layer: QgsVectorLayer, text: str, run: Run) -> QgsFeatureRequest:
    """A request for the features the expression `text` holds for; all of them when it is empty.

    Raises:
        QgsProcessingException: the expression cannot be used on contributions.
    """
    request = QgsFeatureRequest()
    if not text:
        return request
    context = run.context.expressionContext()
    context.appendScope(QgsExpressionContextUtils.layerScope(layer))
    expression = QgsExpression(text)
    unknown = sorted(expression.referencedColumns() - {*layer.fields().names(), "*"})
    if expression.hasParserError():
        reason = expression.parserErrorString()
    elif unknown:
        reason = translate("Enaction", "there is no field {}").format(", ".join(unknown))
    elif not expression.prepare(context):
        reason = expression.evalErrorString()
    else:
        return request.setFilterExpression(text).setExpressionContext(context)
    raise QgsProcessingException(
        translate("Enaction", "The expression “{text}” cannot be used: {reason}.").format(
            text=text, reason=reason.strip().rstrip(".")
        )
    )
