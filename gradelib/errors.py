"""What can go wrong with a course or with us. A student's mistake is never an exception here: it is evidence.

GradelibError
|-- CourseError          a course or an exercise is malformed: the author's to mend
|   |-- ProbeError       a probe, a draw or a declared comparison breaks a rule
|   `-- SealError        expected.gev is missing, stale or made for another installation
|-- SubmissionError      a hand-in cannot be read at all
|-- EvidenceError        bytes that are no GEV1 message, or one beyond its caps
|-- SandboxError         a worker could not be started or fed: our failure, never a zero
`-- Unavailable          the simulated device cannot work with this torch: our failure, too
"""


class GradelibError(Exception):
    """Root of every error that gradelib raises on purpose."""


class CourseError(GradelibError):
    """A course or an exercise is malformed. The text names the place, what was found and the rule."""


class ProbeError(CourseError):
    """A probe, a draw or a declared comparison breaks a rule."""


class SealError(CourseError):
    """`expected.gev` is missing, stale or was made for another installation."""


class SubmissionError(GradelibError):
    """A hand-in cannot be read. The text is for the student."""


class EvidenceError(GradelibError):
    """Bytes that are no GEV1 message, or a message beyond its caps."""


class SandboxError(GradelibError):
    """A worker could not be started or fed."""


class Unavailable(GradelibError):
    """The torch that is installed lacks what the simulated device needs: "simulation unavailable", never a mistake."""
