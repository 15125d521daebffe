"""The forms QGIS shows for our layers: citizens' words are read, planners' are written."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Optional

from qgis.core import (
    QgsAttributeEditorContainer,
    QgsAttributeEditorElement,
    QgsAttributeEditorField,
    QgsAttributeEditorRelation,
    QgsEditFormConfig,
    QgsEditorWidgetSetup,
    QgsVectorLayer,
)

from ..core.model.assessment import FIELDS
from .i18n import translate

CITIZENS = (
    "title",
    "body",
    "category",
    "created_at",
    "author",
    "votes_for",
    "votes_against",
    "comment_count",
    "url",
    "platform_id",
    "source",
)


def status_labels() -> dict[str, str]:
    """The follow-up values, by code, in the order planners think of them."""
    return {
        "todo": translate("Enaction", "To do"),
        "study": translate("Enaction", "Under study"),
        "accepted": translate("Enaction", "Accepted"),
        "partly": translate("Enaction", "Partly accepted"),
        "rejected": translate("Enaction", "Not accepted"),
        "out_of_scope": translate("Enaction", "Out of scope"),
    }


def tip_words() -> dict[str, str]:
    """The words of the map tip."""
    return {
        "for": translate("Enaction", "for"),
        "against": translate("Enaction", "against"),
        "comments": translate("Enaction", "comments"),
        "untitled": translate("Enaction", "(no text)"),
    }


def field_labels() -> dict[str, str]:
    """What the columns of contributions and taggings are called in forms and tables."""
    return {
        "title": translate("Enaction", "Title"),
        "body": translate("Enaction", "Text"),
        "category": translate("Enaction", "Category"),
        "created_at": translate("Enaction", "Date"),
        "author": translate("Enaction", "Account"),
        "votes_for": translate("Enaction", "Votes for"),
        "votes_against": translate("Enaction", "Votes against"),
        "comment_count": translate("Enaction", "Comments"),
        "url": translate("Enaction", "Address"),
        "platform_id": translate("Enaction", "Number"),
        "source": translate("Enaction", "Source"),
        "status": translate("Enaction", "Follow-up"),
        "answer": translate("Enaction", "Official answer"),
        "answer_ready": translate("Enaction", "Ready to publish"),
        "assignee": translate("Enaction", "In charge"),
        "priorities": translate("Enaction", "Priorities"),
        "actions": translate("Enaction", "Actions"),
        "axes": translate("Enaction", "Axes"),
        "main_priority": translate("Enaction", "Main priority"),
        "term": translate("Enaction", "Term of the plan"),
        "role": translate("Enaction", "Role"),
        "note": translate("Enaction", "Note"),
        "at": translate("Enaction", "Date"),
    }


def prepare_contributions(layer: QgsVectorLayer, relations: Mapping[str, str]) -> None:
    """Tabs for what citizens said, what planners decide, the links and the comments."""
    _name_fields(layer)
    labels = {label: code for code, label in status_labels().items()}
    _widget(layer, "status", "ValueMap", {"map": [{label: code} for label, code in labels.items()]})
    _widget(layer, "answer", "TextEdit", {"IsMultiline": True})
    _widget(layer, "body", "TextEdit", {"IsMultiline": True, "UseHtml": False})
    _widget(layer, "answer_ready", "CheckBox", {})
    config = layer.editFormConfig()
    for index, field in enumerate(layer.fields()):
        config.setReadOnly(index, field.name() not in FIELDS)
    config.setLayout(QgsEditFormConfig.EditorLayout.TabLayout)
    config.clearTabs()
    config.addTab(_fields_tab(translate("Enaction", "Contribution"), layer, CITIZENS))
    config.addTab(_fields_tab(translate("Enaction", "Follow-up"), layer, FIELDS))
    for role, title in (
        ("taggings", translate("Enaction", "Links to the plan")),
        ("comments", translate("Enaction", "Comments")),
    ):
        tab = QgsAttributeEditorContainer(title, None)
        tab.setIsGroupBox(False)
        editor = QgsAttributeEditorRelation(relations[role], tab)
        editor.setShowLabel(False)
        tab.addChildElement(editor)
        config.addTab(tab)
    layer.setEditFormConfig(config)


def prepare_taggings(layer: QgsVectorLayer, terms: Optional[QgsVectorLayer]) -> None:
    """A link names its term by its label; what the engine fills is hidden."""
    _name_fields(layer)
    if terms is not None:
        _widget(
            layer,
            "term",
            "ValueRelation",
            {"Layer": terms.id(), "Key": "code", "Value": "label", "OrderByValue": False},
        )
    for name in ("fid", "uuid", "contribution", "origin", "author", "at", "step"):
        _widget(layer, name, "Hidden", {})


def _name_fields(layer: QgsVectorLayer) -> None:
    labels = field_labels()
    for index, field in enumerate(layer.fields()):
        layer.setFieldAlias(index, labels.get(field.name(), ""))


def _widget(layer: QgsVectorLayer, name: str, kind: str, config: dict[str, Any]) -> None:
    index = layer.fields().indexOf(name)
    if index >= 0:
        layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup(kind, config))


def _fields_tab(
    title: str, layer: QgsVectorLayer, names: tuple[str, ...]
) -> QgsAttributeEditorElement:
    tab = QgsAttributeEditorContainer(title, None)
    tab.setIsGroupBox(False)
    for name in names:
        index = layer.fields().indexOf(name)
        if index >= 0:
            tab.addChildElement(QgsAttributeEditorField(name, index, tab))
    return tab
