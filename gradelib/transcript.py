"""The messages of one probe <-> one `Evidence`. Reads what hostile code may have written: every field is checked."""

from dataclasses import asdict
from typing import Any

from gradelib.comparison import Comparison
from gradelib.errors import EvidenceError
from gradelib.model import Call, Evidence, Fault, Observation

ENDINGS = ("done", "raised", "missing", "not graded", "unavailable")
CUT = ("timed out", "died")  # said by the judge alone, and by a seal
MAX_OBSERVATIONS = 512


class Transcript:
    """Collects the decoded messages of one probe until it has ended."""

    def __init__(self, probe: str, endings: tuple[str, ...] = ENDINGS) -> None:
        self.probe, self.endings = probe, endings
        self.observations: list[Observation] = []

    def add(self, message: Any) -> Evidence | None:
        """The evidence once the ending has come, else None. Raises EvidenceError for a message of another form."""
        try:
            if "ended" in message:
                return self._ended(message)
            comparison = Comparison.from_dict(message["comparison"])
            self.observations.append(Observation(_text(message["observed"]), message["value"], comparison, int(message["calls"])))
        except (KeyError, TypeError, ValueError, AttributeError, OverflowError):
            raise EvidenceError("message: malformed observation") from None
        if len(self.observations) > MAX_OBSERVATIONS:
            raise EvidenceError("message: too many observations")
        return None

    def cut(self, ending: str, detail: str) -> Evidence:
        """The evidence of a probe that was ended from outside; what it had seen is kept."""
        return Evidence(self.probe, ending, tuple(self.observations), detail=detail)

    def _ended(self, message: dict[str, Any]) -> Evidence:
        if message["ended"] not in self.endings:
            raise EvidenceError("message: unknown ending")
        return Evidence(
            self.probe,
            message["ended"],
            tuple(self.observations),
            fault=_fault(message.get("fault")),
            drawn=_text(message.get("drawn", "")),
            calls=tuple(
                Call(_text(call["function"]), tuple((_text(name), value) for name, value in call["arguments"]))
                for call in message.get("calls", [])
            ),
            returned=_text(message.get("returned", "")),
            seconds=float(message.get("seconds", 0.0)),
            detail=_text(message.get("detail", "")),
            warnings=tuple(_text(warning) for warning in message.get("warnings", [])),
        )


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise EvidenceError("message: a text is missing")
    return value


def _fault(fields: Any) -> Fault | None:
    if fields is None:
        return None
    texts = {name: _text(fields.get(name, "")) for name in ("type", "message", "file", "code", "function")}
    return Fault(**texts, line=int(fields.get("line", 0)), own=bool(fields.get("own")), outside=bool(fields.get("outside")))


def messages(evidence: Evidence) -> list[dict[str, Any]]:
    """The messages that give this evidence again; for `expected.gev`."""
    seen = [
        {"observed": o.label, "value": o.value, "comparison": o.comparison.as_dict(), "calls": o.calls}
        for o in evidence.observations
    ]
    calls = [{"function": call.function, "arguments": [list(pair) for pair in call.arguments]} for call in evidence.calls]
    end = {
        "ended": evidence.ending,
        "fault": None if evidence.fault is None else asdict(evidence.fault),
        "drawn": evidence.drawn,
        "calls": calls,
        "returned": evidence.returned,
        "seconds": evidence.seconds,
        "detail": evidence.detail,
        "warnings": list(evidence.warnings),
    }
    return [*seen, end]


def evidence_of(probe: str, sent: list[Any]) -> Evidence:
    """The evidence of a whole list of messages. Raises EvidenceError if its ending is missing."""
    transcript = Transcript(probe, ENDINGS + CUT)
    for message in sent:
        if (evidence := transcript.add(message)) is not None:
            return evidence
    raise EvidenceError("message: the ending is missing")
