"""Seeds: what a worker is told says nothing about what comes later."""

import stat
import sys

import pytest

from gradelib.seeds import PUBLIC, case_seed, secret_seed


def test_a_seed_is_64_hexadecimal_digits_and_always_the_same():
    assert case_seed(PUBLIC, "linear_regression", "moves") == case_seed(PUBLIC, "linear_regression", "moves")
    assert len(bytes.fromhex(case_seed(PUBLIC, "linear_regression", "moves"))) == 32


def test_the_public_seed_draws_the_same_for_ever():
    """`expected.gev` and every student's run depend on it."""
    assert case_seed("public", "tiny", "p") == "5d12f876603241d93f5836d3dc55dd6092dcf7c3c1f3931995d62021ba17c660"


def test_seed_exercise_and_probe_all_count_and_cannot_be_shifted_into_each_other():
    seeds = [
        case_seed(*parts)
        for parts in (("s", "e", "p"), ("t", "e", "p"), ("s", "f", "p"), ("s", "e", "q"), ("s", "ep", ""), ("se", "p", ""))
    ]
    assert len({seed[:32] for seed in seeds}) == len({seed[32:] for seed in seeds}) == 6


def test_a_salt_changes_the_global_generators_alone():
    plain, salted = case_seed("s", "e", "p"), case_seed("s", "e", "p", "again")
    assert plain[:32] == salted[:32]
    assert plain[32:] != salted[32:]


def test_a_secret_seed_is_drawn_once_and_kept(tmp_path):
    seed = secret_seed(tmp_path)
    assert len(bytes.fromhex(seed)) == 16
    assert secret_seed(tmp_path) == seed
    assert secret_seed(tmp_path / "other") != seed


@pytest.mark.skipif(sys.platform == "win32", reason="has no modes")
def test_a_secret_seed_is_its_owners_alone(tmp_path):
    secret_seed(tmp_path)
    assert stat.S_IMODE((tmp_path / ".gradelib" / "seed").stat().st_mode) == 0o600
