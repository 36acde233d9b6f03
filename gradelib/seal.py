"""`expected.gev`: evidence of the reference and of the wrong solutions under the public seed, without any source.

With it a student who has no `solutions/` is judged by the same rules; only follow-through is missing.
"""

import gzip
import hashlib
import platform
import sys
import zlib
from dataclasses import asdict, fields, replace
from importlib.metadata import version
from pathlib import Path
from typing import Any

from gradelib.catalogue import Known, LiveCatalogue
from gradelib.compare import Deviation, Summary, agree
from gradelib.comparison import Comparison
from gradelib.diagnosis import Profile, alike, profile
from gradelib.errors import EvidenceError, SealError
from gradelib.evidence import decode, encode
from gradelib.model import Evidence, Exercise, Observation, Opaque, Probe
from gradelib.seeds import PUBLIC, case_seed
from gradelib.submission import read_submission
from gradelib.transcript import evidence_of, messages

FILE = "expected.gev"
AS_EXPECTED = Opaque("as the reference's")


def installation() -> dict[str, str]:
    """What evidence depends on beside the code: minor versions and the platform."""
    minor = {name: ".".join(version(name).split("+")[0].split(".")[:2]) for name in ("torch", "numpy")}
    return {"python": f"{sys.version_info[0]}.{sys.version_info[1]}", **minor, "platform": platform.system()}


# ------------------------------------------------------------------ writing


def pack(content: dict[str, Any]) -> bytes:
    """One GEV1 message, compressed; equal contents give equal bytes."""
    return gzip.compress(encode(content, sealed=True), mtime=0)


def unpack(data: bytes) -> dict[str, Any]:
    """The reverse of `pack`. Raises EvidenceError, OSError, EOFError or zlib.error for other bytes."""
    return dict(decode(gzip.decompress(data), sealed=True))


def seal(catalogue: LiveCatalogue) -> bytes:
    """The bytes of an exercise's `expected.gev`. Raises CourseError where a probe of the reference is not as it must be."""
    exercise = catalogue.exercise
    public = [probe for probe in exercise.probes if not probe.hidden]
    expected = {probe.name: catalogue.expected(probe.name) for probe in public}
    classes = [entry for function in exercise.functions for entry in _sealed_classes(catalogue, function, public)]
    return pack(
        {
            "exercise": exercise.name,
            "digest": exercise.digest,
            "handout": digest_of_probes(exercise),
            "installation": installation(),
            "handouts": handouts(exercise),
            "expected": {name: messages(replace(evidence, seconds=0.0)) for name, evidence in expected.items()},
            "classes": _without_twins(classes),
        }
    )


def _sealed_classes(catalogue: LiveCatalogue, function: str, public: list[Probe]) -> list[dict[str, Any]]:
    """Of each wrong solution of a function: what it leaves on the probes that it fails, and again where chance plays in."""
    known, probes = catalogue.known(function), [probe for probe in public if probe.function == function]
    failed: dict[Known, dict[str, Any]] = {entry: {} for entry in known}
    again: dict[Known, dict[str, Any]] = {entry: {} for entry in known}
    for probe in probes:
        catalogue.prefetch(known, probe)
        failing, expected = tuple(k for k in known if catalogue.profile(k, probe).fails), catalogue.expected(probe.name)
        for entry in failing:
            failed[entry][probe.name] = messages(_stored(catalogue.evidence(entry, probe.name), expected))
        if any(o.comparison.kind != "same" for o in expected.observations):
            catalogue.prefetch(failing, probe, "again")
            for entry in failing:
                second = messages(_stored(catalogue.again(entry, probe.name), expected))
                same = encode(second, sealed=True) == encode(failed[entry][probe.name], sealed=True)
                again[entry] |= {} if same else {probe.name: second}
    return [
        {"id": k.id, "function": function, "hint": k.hint, "failed": failed[k], "again": again[k], "files": [k.key]}
        for k in known
    ]


def _stored(evidence: Evidence, expected: Evidence) -> Evidence:
    """The evidence of a wrong solution as plain data, without a line of its source: summaries as dicts, and what is as the
    reference's by a mark."""
    references = {o.label: o for o in expected.observations}
    small = []
    for seen in evidence.observations:
        reference = references.get(seen.label)
        plain = asdict(seen.value) if isinstance(seen.value, Summary | Deviation) else seen.value
        if reference is not None and reference.comparison.kind == "same" and agree(reference, seen):
            plain = AS_EXPECTED
        small.append(replace(seen, value=plain, comparison=Comparison()))
    fault = evidence.fault and replace(evidence.fault, file="", line=0, code="")
    return replace(evidence, observations=tuple(small), fault=fault, seconds=0.0, calls=())


def _expanded(evidence: Evidence, expected: Evidence) -> Evidence:
    """The reverse of `_stored`; the reference's yields say which dict is what."""
    references = {o.label: o for o in expected.observations}
    return replace(evidence, observations=tuple(_whole(o, references.get(o.label)) for o in evidence.observations))


def _whole(seen: Observation, reference: Observation | None) -> Observation:
    if reference is None:
        return seen
    value = reference.value if seen.value == AS_EXPECTED else _made(seen.value, reference.comparison.kind)
    return replace(seen, value=value, comparison=reference.comparison)


def _made(value: Any, kind: str | None) -> Any:
    form = {"statistics": Summary, "rows": Deviation}.get(kind or "")
    if form is None or not isinstance(value, dict) or set(value) != {field.name for field in fields(form)}:
        return value  # a wrong solution may give a dict, too
    return form(**value)


def _without_twins(classes: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Variants of a class that leave the very same evidence are kept once."""
    kept: dict[tuple[str, bytes], dict[str, Any]] = {}
    for entry in classes:
        first = kept.setdefault((entry["id"], encode(entry["failed"], sealed=True)), entry)
        if first is not entry:
            first["files"] += entry["files"]
    return list(kept.values())


# ------------------------------------------------------------------ reading


class SealedCatalogue:
    """A catalogue read from `expected.gev`. Follow-through is not possible: `given` is empty."""

    given = ""

    def __init__(self, exercise: Exercise, content: dict[str, Any]) -> None:
        self.exercise, self.installation = exercise, content["installation"]
        self.digest: str = content["digest"]
        self.handouts: dict[str, str] = content["handouts"]
        self._expected = {name: evidence_of(name, sent) for name, sent in content["expected"].items()}
        self._classes = content["classes"]

    def seed_of(self, probe: str, salt: str = "") -> str:
        return case_seed(PUBLIC, self.exercise.name, probe, salt)

    def expected(self, probe: str) -> Evidence:
        return self._expected[probe]

    def known(self, function: str) -> tuple[Known, ...]:
        """Classes of a function; those that fail by exceptions only under the versions that sealed them (RULES.md 17)."""
        here = installation()
        same = all(here[name] == self.installation.get(name) for name in ("python", "torch"))
        return tuple(
            Known(str(number), entry["id"], entry["function"], entry["hint"])
            for number, entry in enumerate(self._classes)
            if entry["function"] == function and (same or not _raises(entry))
        )

    def fails(self, known: Known) -> dict[str, str]:
        return _ends(self._classes[int(known.key)])

    def failures(self) -> dict[str, dict[str, str]]:
        """The same by file of a wrong solution; none in a seal that does not name them."""
        return {file: _ends(entry) for entry in self._classes for file in entry.get("files", ())}

    def prefetch(self, known: tuple[Known, ...], probe: Probe) -> None:
        """Everything is at hand."""

    def evidence(self, known: Known, probe: str) -> Evidence:
        """A wrong solution's evidence; the reference's where it does not fail."""
        sent = self._classes[int(known.key)]["failed"].get(probe)
        return self._read(probe, sent) if sent is not None else self._expected[probe]

    def profile(self, known: Known, probe: Probe) -> Profile:
        return profile(probe, self._expected[probe.name], self.evidence(known, probe.name))

    def again(self, known: Known, probe: str) -> Evidence:
        """The same under other global seeds: sealed only where rows came out differently."""
        sent = self._classes[int(known.key)]["again"].get(probe)
        return self._read(probe, sent) if sent is not None else self.evidence(known, probe)

    def _read(self, probe: str, sent: list[Any]) -> Evidence:
        return _expanded(evidence_of(probe, sent), self._expected[probe])


def _raises(entry: dict[str, Any]) -> bool:
    return any(sent[-1]["fault"] is not None for sent in entry["failed"].values())


def open_seal(exercise: Exercise) -> SealedCatalogue:
    """The catalogue in an exercise's `expected.gev`. Raises SealError if it is missing, damaged or stale."""
    path = exercise.folder / FILE
    content = _content(path)
    if content.get("handout") != digest_of_probes(exercise):
        raise SealError(f"{path}: was sealed for other probes; run `gradelib seal {exercise.name}` where the solutions are")
    try:
        return SealedCatalogue(exercise, content)
    except (EvidenceError, KeyError, TypeError, AttributeError) as error:
        raise SealError(f"{path}: cannot be read ({type(error).__name__}); get a fresh copy of the exercise") from None


def failures(exercise: Exercise) -> dict[str, dict[str, str]]:
    """By file of a wrong solution, the probes that it fails and how each ends, as sealed: the same under every seed.

    Empty where the seal is missing, damaged, stale, or from another installation.
    """
    try:
        sealed = open_seal(exercise)
    except SealError:
        return {}
    fresh = sealed.digest == exercise.digest and sealed.installation == installation()
    return sealed.failures() if fresh else {}


def _ends(entry: dict[str, Any]) -> dict[str, str]:
    return {probe: sent[-1]["ended"] for probe, sent in entry["failed"].items()}


def _content(path: Path) -> dict[str, Any]:
    if not path.is_file():
        raise SealError(f"{path}: missing, and there are no solutions; run `gradelib seal` where the solutions are")
    try:
        return unpack(path.read_bytes())
    except (EvidenceError, TypeError, ValueError, OSError, EOFError, zlib.error) as error:
        raise SealError(f"{path}: cannot be read ({error}); get a fresh copy of the exercise") from None


def digest_of_probes(exercise: Exercise) -> str:
    """Digest of what a student also has: the public probes."""
    return hashlib.sha256((exercise.folder / "probes.py").read_bytes().replace(b"\r\n", b"\n")).hexdigest()


def handouts(exercise: Exercise) -> dict[str, str]:
    """File name -> digest of the code in each handout, the stub and the notebook."""
    paths = [exercise.folder / f"{exercise.name}{suffix}" for suffix in (".py", ".ipynb")]
    return {path.name: code_digest(path) for path in paths if path.is_file()}


def code_digest(path: Path) -> str:
    """Digest of a hand-in's code, whatever its outputs, blank lines and trailing spaces."""
    cells = read_submission(path).cells
    lines = [line.rstrip() for cell in cells for line in cell.text.splitlines() if line.strip()]
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


# ------------------------------------------------------------------ checking


def stale(catalogue: LiveCatalogue) -> list[str]:
    """What is wrong with an exercise's `expected.gev`: none if sources and values are as they were sealed."""
    exercise = catalogue.exercise
    try:
        content = _content(exercise.folder / FILE)
    except SealError as error:
        return [str(error)]
    problems = []
    if content.get("digest") != exercise.digest:
        problems.append("probes, stub or solutions have changed since it was sealed")
    if content.get("handouts") != handouts(exercise):
        problems.append("a handout has changed since it was sealed")
    sealed = SealedCatalogue(exercise, content)
    for probe in exercise.probes:
        if not probe.hidden and probe.name in content["expected"]:
            now = catalogue.expected(probe.name)
            if not alike(sealed.expected(probe.name), now, now):
                problems.append(f"the reference's evidence of {probe.name} differs from the sealed one")
    return problems
