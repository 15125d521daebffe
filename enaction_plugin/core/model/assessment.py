"""What planners decide about a contribution."""

from __future__ import annotations

from enum import Enum

FIELDS = ("status", "answer", "answer_ready", "assignee")


class Status(str, Enum):
    """Follow-up of a contribution; an empty value in a file means TODO."""

    TODO = "todo"
    STUDY = "study"
    ACCEPTED = "accepted"
    PARTLY = "partly"
    REJECTED = "rejected"
    OUT_OF_SCOPE = "out_of_scope"

    @property
    def open(self) -> bool:
        """Whether planners still have to decide."""
        return self in (Status.TODO, Status.STUDY)
