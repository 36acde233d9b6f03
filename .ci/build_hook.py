"""Puts the shipped course into the wheel: `exercises/` as plain data, `solutions/` in one archive beside it."""

import zipfile
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

EPOCH = (1980, 1, 1, 0, 0, 0)


class CourseHook(BuildHookInterface):
    """An editable install has the checkout itself and needs none of this."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":
            return
        root = Path(self.root)
        self._folder = TemporaryDirectory()
        archive = Path(self._folder.name) / "solutions.zip"
        write_archive(root / "solutions", archive)
        included = build_data["force_include"]
        included[str(archive)] = "gradelib/_course/solutions.zip"
        for path in files_of(root / "exercises"):
            included[str(path)] = f"gradelib/_course/{path.relative_to(root).as_posix()}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        if version != "editable":
            self._folder.cleanup()


def files_of(folder: Path) -> Iterator[Path]:
    """The files of a course in a fixed order, without caches and hidden ones."""
    for path in sorted(folder.rglob("*")):
        parts = path.relative_to(folder).parts
        if path.is_file() and not any(part.startswith(".") or part == "__pycache__" for part in parts):
            yield path


def write_archive(folder: Path, archive: Path) -> None:
    """The same bytes for the same files, whenever it is written."""
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as file:
        for path in files_of(folder):
            file.writestr(zipfile.ZipInfo(path.relative_to(folder).as_posix(), EPOCH), path.read_bytes(), zipfile.ZIP_DEFLATED)
