"""`solutions/README.md`: the exercise that it walks through is complete, and behaves as it says."""

import re
from pathlib import Path

import pytest

from gradelib.course import find_course
from gradelib.rehearse import rehearse
from gradelib.sandbox import Sandbox

TEXT = (Path(__file__).parent.parent / "solutions" / "README.md").read_text(encoding="utf-8")
FILES = dict(re.findall(r"^`([^`\n]+)`\n\n```python\n(.*?)^```", TEXT, re.MULTILINE | re.DOTALL))


@pytest.fixture
def course(tmp_path: Path) -> Path:
    for name, text in FILES.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


def test_the_exercise_of_the_handbook_passes_its_rehearsal(course: Path, sandbox: Sandbox) -> None:
    rehearsal = rehearse(find_course(course).exercise("softmax"), sandbox, seeds=3)
    assert rehearsal.problems == ()
    assert rehearsal.kills["softmax__overflows"] == ("takes_large_scores",)
    assert rehearsal.runs == 3 * len([name for name in FILES if not name.endswith("probes.py")])


def test_rehearsal_says_what_the_handbook_says_of_a_probe_that_nothing_proves(course: Path, sandbox: Sandbox) -> None:
    (course / "solutions/softmax/wrong/softmax__flat.py").unlink()
    assert rehearse(find_course(course).exercise("softmax"), sandbox).problems == ("probe keeps_the_shape kills nothing",)


def test_the_handbook_names_every_option_of_a_probe_and_every_comparison() -> None:
    words = ("uses=", "forbids=", "requires=", "needs=", "scratch=", "device=", "same(", "rows()", "between(", "statistics(")
    assert [word for word in words if word not in TEXT.partition("## More words")[2]] == []
