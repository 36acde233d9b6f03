"""Exceptions are told by family: each of these is raised here and now by the libraries themselves."""

import numpy as np
import pytest
import torch

from gradelib.fault import FAMILIES, fault_pattern
from gradelib.message import meaning
from gradelib.model import Fault


def leaf(*shape):
    return torch.ones(*shape, requires_grad=True)


def twice():
    loss = (leaf(2) ** 2).sum()
    loss.backward()
    loss.backward()


def modified():
    w = leaf(2)
    y = w.exp()
    y += 1
    y.sum().backward()


def never_set():
    for value in []:
        print(value)
    return value


def endless():
    return endless()


def nothing():
    return None


def in_place():
    w = leaf(2)
    w += 1


RAISED = {
    "NumPy and gradients": [lambda: leaf(2).numpy(), lambda: np.asarray(leaf(2))],
    "graph cut": [lambda: torch.ones(1).sum().backward()],
    "graph used twice": [twice],
    "leaf changed in place": [in_place],
    "changed before backward": [modified],
    "backward of several numbers": [lambda: leaf(2).exp().backward()],
    "several values as one number": [lambda: torch.ones(2).item(), lambda: float(torch.ones(2)), lambda: float(np.ones(2))],
    "truth of several values": [lambda: bool(torch.ones(2) > 0), lambda: bool(np.ones(2) > 0)],
    "shapes that do not fit": [
        lambda: torch.ones(2, 3) @ torch.ones(2, 3),
        lambda: torch.ones(2) + torch.ones(3),
        lambda: torch.ones(4).reshape(3),
        lambda: torch.dot(torch.ones(2), torch.ones(3)),
        lambda: torch.mm(torch.ones(2), torch.ones(2)),
        lambda: torch.stack([torch.ones(2), torch.ones(3)]),
        lambda: torch.cat([torch.ones(2, 2), torch.ones(2, 3)]),
        lambda: torch.ones(3).sum(1),
        lambda: torch.ones(3).add_(torch.ones(2, 3)),
        lambda: torch.nn.functional.conv2d(torch.ones(1, 2, 5, 5), torch.ones(1, 3, 3, 3)),
        lambda: torch.nn.Linear(3, 1)(torch.ones(2, 4)),
        lambda: np.ones(2) + np.ones(3),
        lambda: np.ones((2, 3)) @ np.ones((2, 3)),
        lambda: np.ones(4).reshape(3),
        lambda: np.stack([np.ones(2), np.ones(3)]),
    ],
    "dtypes that do not fit": [
        lambda: torch.ones(2, 2) @ torch.ones(2, 2, dtype=torch.float64),
        lambda: torch.ones(2, dtype=torch.int64).mean(),
        lambda: torch.ones(2, dtype=torch.int64).add_(0.5),
        lambda: torch.ones(2, dtype=torch.int64).requires_grad_(),
        lambda: np.add(np.ones(2), 0.5, out=np.ones(2, dtype=np.int64)),
    ],
    "None used": [lambda: None + 1, lambda: None.shape, lambda: nothing()[0], lambda: torch.add(None, 1)],
    "a name never set": [never_set],
    "an unknown name": [lambda: unheard_of],  # noqa: F821
    "weights that do not fit": [lambda: torch.nn.Linear(2, 1).load_state_dict({})],
    "arguments that do not fit": [lambda: leaf.__call__(other=1), lambda: (lambda a: a)(), lambda: (lambda: 0)(1)],
    "not callable": [lambda: (lambda n: n())(1)],
    "no sequence": [
        lambda: len(torch.tensor(1.0)),
        lambda: list(1),
        lambda: (lambda n: n[0])(1),
        lambda: iter(torch.tensor(1.0)),
    ],
    "unpacked wrongly": [lambda: (lambda pair: [(a, b) for a, b in [pair]])((1, 2, 3))],
    "types that do not fit": [lambda: "a" + 1, lambda: 1 + "a", lambda: torch.nn.functional.relu([1.0]), lambda: range(0.5)],
    "no such entry": [lambda: {}["w"]],
    "beyond the end": [lambda: [][0], lambda: next(iter([])), lambda: torch.ones(2)[2]],
    "no such attribute": [lambda: torch.ones(2).no_such_thing],
    "division by zero": [lambda: 1 / 0],
    "calls itself without end": [endless],
    "no such file": [lambda: open("/no/such/file")],  # noqa: SIM115
}
SAID = {  # by torch where there is a GPU, or by the simulated one
    "NumPy and devices": "can't convert cuda:0 device type tensor to numpy.",
    "two devices": "Expected all tensors to be on the same device, but found at least two devices, cuda:0 and cpu!",
    "no such device": "Torch not compiled with CUDA enabled",
}


def fault(error, **fields):
    return Fault(type(error).__name__, str(error), **fields)


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize(
    ("family", "number"), [(family, number) for family, calls in RAISED.items() for number in range(len(calls))]
)
def test_an_exception_is_told_by_its_family(family, number):
    with pytest.raises(Exception) as raised:
        RAISED[family][number]()
    assert fault_pattern(fault(raised.value), "", "") == family


@pytest.mark.parametrize("family", SAID)
def test_what_a_gpu_says_is_told_by_its_family(family):
    types = next(entry.types for entry in FAMILIES if entry.pattern == family)
    assert fault_pattern(Fault(types[0], SAID[family]), "", "") == family


def test_every_family_is_raised_in_these_tests():
    assert {family.pattern for family in FAMILIES} == set(RAISED) | set(SAID)


def test_an_exception_of_the_hand_ins_own_has_no_family():
    assert fault_pattern(Fault("MyError", "shapes cannot be multiplied"), "", "") == ""
    assert fault_pattern(Fault("ValueError", "the learning rate must be positive"), "", "") == ""


def test_what_the_probe_cannot_use_is_told_as_another_kind_of_result():
    error = Fault("AttributeError", "'list' object has no attribute 'shape'", outside=True)
    tensor = "`f` returned a tensor of shape (3,)"
    assert fault_pattern(error, "`f` returned a list of 3", tensor) == "another kind of result"
    assert fault_pattern(error, "`f` returned None", tensor) == "None"


def test_what_is_of_the_kind_asked_for_is_not_told_as_another():
    error = Fault("ValueError", "no", outside=True)
    assert fault_pattern(error, "`save` returned None", "`save` returned None") == ""
    assert fault_pattern(error, "`f` returned a tensor of shape (5,)", "`f` returned a tensor of shape (3,)") == ""
    assert fault_pattern(error, "`f` returned a tuple (None, None)", "`f` returned a tuple (a float, a float)") == ""


def test_a_fault_of_the_returned_value_is_told_by_its_family():
    error = Fault("RuntimeError", "element 0 of tensors does not require grad and does not have a grad_fn", outside=True)
    assert fault_pattern(error, "`f` returned a tensor of shape ()", "`f` returned a tensor of shape ()") == "graph cut"


def test_a_signature_is_told_as_such():
    assert fault_pattern(Fault("signature", "f(a)"), "", "") == "another signature"


def test_no_family_shares_its_name_with_a_pattern_of_values():
    names = [family.pattern for family in FAMILIES]
    assert all(meaning(name) == f"{name[:1].upper()}{name[1:]}." for name in names)
