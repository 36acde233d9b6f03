"""Seeds: the public one of students, the secret one of an instructor, and the hash that a worker gets instead of either."""

import hashlib
import os
import secrets
from pathlib import Path

PUBLIC = "public"


def case_seed(seed: str, exercise: str, probe: str, salt: str = "") -> str:
    """What a worker is told: a hash from which no other probe's inputs follow. 64 hexadecimal digits.

    The first 32 seed `draw`; the rest, which `salt` changes alone, the global generators.
    """
    drawn = hashlib.sha256(f"{seed}\0{exercise}\0{probe}".encode()).hexdigest()
    rest = hashlib.sha256(f"{seed}\0{exercise}\0{probe}\0{salt}".encode()).hexdigest()
    return drawn[:32] + rest[32:]


def secret_seed(folder: Path) -> str:
    """The seed kept in `folder`/.gradelib/seed, readable by its owner alone; drawn at the first call."""
    path = folder / ".gradelib" / "seed"
    if path.is_file():
        return path.read_text(encoding="ascii").strip()
    path.parent.mkdir(parents=True, exist_ok=True)
    seed = secrets.token_hex(16)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as file:
        file.write(seed + "\n")
    return seed
