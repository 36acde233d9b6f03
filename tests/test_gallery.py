"""`exercises/README.md` shows what is there: every exercise, its functions, its points, its picture."""

import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from gradelib.course import find_course

ROOT = Path(__file__).parent.parent
TEXT = (ROOT / "exercises" / "README.md").read_text(encoding="utf-8")
NAMES = find_course(ROOT).names()


def section(name: str) -> str:
    (found,) = [part for part in TEXT.split("\n## ") if f"({name}/{name}.py)" in part]
    return found


@pytest.mark.parametrize("name", NAMES)
def test_an_exercise_is_shown_with_its_functions_and_points(name: str) -> None:
    exercise, text = find_course(ROOT).exercise(name), section(name)
    rows = [(f, f"{sum(p.points for p in exercise.probes_of(f)):g}", str(len(exercise.probes_of(f)))) for f in exercise.functions]
    assert re.findall(r"^\| `(\w+)` \| ([\d.]+) \| (\d+) \|$", text, re.MULTILINE) == rows
    assert f", {sum(probe.points for probe in exercise.probes):g} points." in text


@pytest.mark.parametrize("name", NAMES)
def test_the_picture_of_an_exercise_is_a_drawing_that_is_described(name: str) -> None:
    alt, path = re.search(r"!\[(.+)\]\((.+)\)", section(name)).groups()
    drawing = ElementTree.parse(ROOT / "exercises" / path).getroot()
    assert len(alt) > 30
    assert len(drawing.findall(".//{http://www.w3.org/2000/svg}path")) > 5


def test_pictures_are_drawn_from_the_reference_solutions(tmp_path: Path) -> None:
    script = (
        "import runpy, sys, pathlib; "
        f"sys.argv = ['gallery.py', 'cubic_fit']; space = runpy.run_path({str(ROOT / 'solutions' / 'gallery.py')!r}); "
        f"space['main'].__globals__['PICTURES'] = pathlib.Path({str(tmp_path)!r}); space['main']()"
    )
    subprocess.run([sys.executable, "-c", script], check=True, timeout=120)
    drawn, kept = ((folder / "cubic_fit.svg").read_text() for folder in (tmp_path, ROOT / "exercises" / "pictures"))
    assert re.findall(r">([a-z ]{5,})<", drawn) == re.findall(r">([a-z ]{5,})<", kept) != []
