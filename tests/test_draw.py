"""`draw`: exact, distinct, repeatable inputs."""

import hashlib

import numpy as np
import pytest
import torch

from gradelib.draw import Draw
from gradelib.errors import ProbeError

SEED = "00112233445566778899aabbccddeeff"


def test_floats_lie_on_the_grid_and_are_float32():
    drawn = Draw(SEED).normal(40, 50)
    assert drawn.dtype == torch.float32
    assert torch.equal(drawn * 256, (drawn * 256).round())


@pytest.mark.parametrize("dtype", ["float16", "float32", "float64"])
def test_values_of_unit_scale_are_exact_in_every_float_type(dtype):
    narrow, wide = Draw(SEED).normal(60, dtype=dtype), Draw(SEED).normal(60, dtype="float64")
    assert narrow.dtype == getattr(torch, dtype)
    assert torch.equal(narrow.double(), wide)


def test_arrays_are_float64_unless_another_type_is_asked_for():
    assert Draw(SEED).normal(3, array=True).dtype == np.float64
    assert Draw(SEED).uniform(3, array=True, dtype="float32").dtype == np.float32
    assert isinstance(Draw(SEED).permutation(4, array=True), np.ndarray)


def test_the_stream_is_the_frozen_one_of_randomstate():
    expected = np.random.RandomState(np.frombuffer(bytes.fromhex(SEED), "<u4")).standard_normal(100)
    assert torch.equal(Draw(SEED).normal(100).double(), torch.from_numpy(np.round(expected * 256) / 256))


def test_one_seed_draws_the_same_and_another_does_not():
    assert torch.equal(Draw(SEED).normal(9), Draw(SEED).normal(9))
    assert not torch.equal(Draw(SEED).normal(9), Draw(SEED[::-1]).normal(9))


def test_up_to_64_values_are_distinct_and_not_zero_within_a_probe():
    draw = Draw(SEED)
    parts = [draw.uniform(64, low=-1, high=1), draw.normal(8, 8), *draw.params((3, 1), (1,)), draw.uniform(64)]
    values = torch.cat([part.detach().reshape(-1) for part in parts])
    assert len(values.unique()) == len(values) == 64 * 3 + 4
    assert (values != 0).all()


def test_zero_is_left_out_even_where_almost_every_other_value_is_drawn():
    drawn = Draw(SEED).uniform(60, low=-0.12, high=0.12)
    assert len(drawn.unique()) == 60
    assert (drawn != 0).all()


def test_a_range_too_narrow_for_distinct_values_is_refused_and_does_not_hang():
    with pytest.raises(ProbeError, match="too few values for distinct ones"):
        Draw(SEED).uniform(10, low=0.0, high=0.02)


def test_larger_draws_need_not_be_distinct():
    assert Draw(SEED).uniform(65, low=0.0, high=0.02).numel() == 65


def test_uniform_stays_in_its_range():
    drawn = Draw(SEED).uniform(5000, low=2.0, high=3.0)
    assert 2.0 <= drawn.min() < 2.02
    assert 2.98 < drawn.max() <= 3.0


def test_integers_go_from_low_to_one_below_high():
    drawn = Draw(SEED).integers(3, 7, 500)
    assert drawn.dtype == torch.int64
    assert set(drawn.tolist()) == {3, 4, 5, 6}
    assert Draw(SEED).integers(2**40, 2**41, 2, 2).shape == (2, 2)
    assert Draw(SEED).integers(0, 9, dtype="int32").dtype == torch.int32


def test_a_permutation_holds_every_number_once():
    assert sorted(Draw(SEED).permutation(23).tolist()) == list(range(23))


def test_parameters_are_leaves_that_require_a_gradient_and_have_none():
    w, b = Draw(SEED).params((3, 1), (1,))
    assert (w.shape, b.shape) == ((3, 1), (1,))
    assert all(p.is_leaf and p.requires_grad and p.grad is None and p.dtype == torch.float32 for p in (w, b))


def test_a_line_is_a_column_of_labels_near_the_line():
    X, y = Draw(SEED).line(1000, [2.0, -3.4], 4.2, noise=0.01)
    errors = y - (X @ torch.tensor([[2.0], [-3.4]]) + 4.2)
    assert (X.shape, y.shape, X.dtype, y.dtype) == ((1000, 2), (1000, 1), torch.float32, torch.float32)
    assert 0.009 < errors.std() < 0.011
    assert errors.mean().abs() < 0.002


def test_a_line_without_noise_is_exact():
    X, y = Draw(SEED).line(5, [1.5], 2.0, noise=0.0)
    assert torch.allclose(y, X * 1.5 + 2.0, rtol=0, atol=1e-6)


def test_the_digest_tells_what_was_drawn_type_and_shape_included():
    def digest(*shape, **options):
        draw = Draw(SEED)
        draw.normal(*shape, **options)
        return draw.digest()

    assert digest(6) == digest(6)
    assert len({digest(6), digest(2, 3), digest(3, 2), digest(6, dtype="float64"), Draw(SEED).digest()}) == 5
    assert Draw(SEED).digest() == hashlib.sha256().hexdigest()[:32]


def test_changing_what_was_drawn_does_not_change_the_digest():
    draw, other = Draw(SEED), Draw(SEED)
    draw.normal(4).zero_()
    draw.normal(4, array=True)[:] = 0
    other.normal(4), other.normal(4, array=True)
    assert draw.digest() == other.digest()


def test_a_draw_without_a_shape_is_one_number():
    assert Draw(SEED).normal().shape == ()
    assert Draw(SEED).normal(0, 3).shape == (0, 3)


@pytest.mark.parametrize("seed", range(20))
def test_few_normal_values_keep_away_from_zero(seed):
    values = Draw(f"{seed:032x}").normal(64)
    assert values.abs().min() >= 1 / 8
    assert len(set(values.tolist())) == 64
    assert values.min() < 0 < values.max()


def test_many_normal_values_are_left_as_they_come():
    assert Draw("00" * 16).normal(5000).abs().min() < 1 / 64


def test_uniform_values_may_be_small():
    assert Draw("00" * 16).uniform(8, low=-0.1, high=0.1).abs().max() <= 0.1
