"""GEV1: every value there and back, and nothing hostile through the decoder."""

import collections
import contextlib
import enum
import json
import math
import struct
from dataclasses import replace

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from gradelib.errors import EvidenceError
from gradelib.evidence import MAGIC, MAX_BODY, MAX_HEADER, MAX_NODES, MAX_SEALED, MAX_TEXT, PREFIX, SIZES, decode, encode, lengths
from gradelib.model import Array, Opaque

TORCH_TYPES = [getattr(torch, name) for name in SIZES if hasattr(torch, name)]


def there_and_back(value):
    return decode(encode(value))


def message(header, body=b""):
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    return MAGIC + PREFIX.pack(len(text), len(body)) + text + body


def array_node(**changes):
    return {"k": "tensor", "d": "float32", "s": [2], "o": 0, "n": 8} | changes


# ------------------------------------------------------------------ there and back


@pytest.mark.parametrize(
    "value",
    [
        None,
        True,
        False,
        0,
        -1,
        2**4000,
        0.0,
        -0.0,
        1e-320,
        math.pi,
        math.inf,
        -math.inf,
        "",
        "Zürich 汉字 😀",
        [],
        (),
        {},
        [1, (2.5, "x"), {"a": [None]}],
        ({"b": ()},),
        {1: "int", 2.5: "float", None: "none", False: "bool"},
    ],
)
def test_plain_values_come_back_with_their_type(value):
    back = there_and_back(value)
    assert back == value
    assert repr(back) == repr(value)


def test_nan_comes_back():
    assert math.isnan(there_and_back(math.nan))


@pytest.mark.parametrize("dtype", TORCH_TYPES, ids=str)
@pytest.mark.parametrize("shape", [(), (0,), (3,), (2, 0, 4), (2, 3, 4)], ids=str)
def test_tensors_of_every_type_and_shape_come_back(dtype, shape):
    tensor = ((torch.arange(math.prod(shape)).reshape(shape) - 1).abs() * 1.5).to(dtype)
    back = there_and_back(tensor)
    assert (back.kind, back.dtype, back.shape, back.device) == ("tensor", str(dtype)[6:], shape, "cpu")
    expected = tensor.float() if dtype == torch.bfloat16 else tensor
    np.testing.assert_array_equal(back.data, expected.numpy())
    assert back.data.dtype == expected.numpy().dtype


@pytest.mark.parametrize("dtype", [name for name in SIZES if name != "bfloat16"])
@pytest.mark.parametrize("shape", [(), (0,), (2, 3)], ids=str)
@pytest.mark.parametrize("order", ["<", ">"])
def test_arrays_of_every_type_shape_and_byte_order_come_back(dtype, shape, order):
    array = np.arange(math.prod(shape)).reshape(shape).astype(np.dtype(dtype).newbyteorder(order))
    back = there_and_back(array)
    assert (back.kind, back.dtype, back.shape) == ("array", dtype, shape)
    np.testing.assert_array_equal(back.data, array)


@pytest.mark.parametrize("number", [np.float64(2.5), np.float32(2.5), np.int64(3), np.bool_(True)])
def test_numpy_numbers_are_arrays_without_dimensions(number):
    back = there_and_back(number)
    assert (back.kind, back.dtype, back.shape, back.data.item()) == ("array", number.dtype.name, (), number.item())


@pytest.mark.parametrize(
    "view",
    [
        lambda t: t.t(),
        lambda t: t[:, ::2],
        lambda t: t[1:],
        lambda t: t.expand(2, 3, 4),
        lambda t: t.to(torch.complex64).conj(),
        lambda t: torch.view_as_complex(torch.stack([t, t], -1)).conj().imag,
    ],
)
def test_views_come_back_as_what_they_show(view):
    tensor = view(torch.arange(12.0).reshape(3, 4))
    np.testing.assert_array_equal(there_and_back(tensor).data, tensor.resolve_conj().resolve_neg().numpy())


@pytest.mark.parametrize("array", [np.arange(12).reshape(3, 4).T, np.arange(12)[::-2], np.broadcast_to(np.arange(3), (2, 3))])
def test_views_of_arrays_come_back_as_what_they_show(array):
    np.testing.assert_array_equal(there_and_back(array).data, array)


def test_bfloat16_keeps_its_bits():
    values = torch.tensor([1.0, -2.5, math.inf, 1e-40, 3.389e38]).bfloat16()
    back = there_and_back(values)
    np.testing.assert_array_equal(back.data, values.float().numpy())
    np.testing.assert_array_equal(decode(encode(back)).data, back.data)


def test_flags_and_gradient_of_a_tensor_come_back():
    leaf = torch.tensor([1.0, 2.0], requires_grad=True)
    (leaf * 3).sum().backward()
    back, result = there_and_back([leaf, leaf * 2])
    assert (back.requires_grad, back.is_leaf, back.grad.data.tolist()) == (True, True, [3.0, 3.0])
    assert (result.requires_grad, result.is_leaf, result.grad) == (True, False, None)
    plain = there_and_back(torch.ones(2))
    assert (plain.requires_grad, plain.is_leaf, plain.grad) == (False, True, None)


def test_a_gradient_kept_on_a_result_is_not_looked_at():
    leaf = torch.ones(2, requires_grad=True)
    result = leaf * 2
    result.retain_grad()
    result.sum().backward()
    assert there_and_back(result).grad is None


def test_what_was_decoded_can_be_encoded_again():
    leaf = torch.tensor([[1.0, 2.0]], requires_grad=True)
    leaf.grad = torch.tensor([[5.0, 6.0]])
    values = [leaf, torch.tensor([True, False]), torch.tensor(2.0).bfloat16(), np.arange(3), torch.zeros(0, 2), {"a": (1, None)}]
    once = encode(there_and_back(values))
    assert encode(decode(once)) == once
    first, again = decode(once)[0], there_and_back(values)[0]
    assert (first.requires_grad, first.is_leaf, first.grad.data.tolist()) == (again.requires_grad, again.is_leaf, [[5.0, 6.0]])


def test_encoding_leaves_the_value_alone():
    leaf = torch.ones(3, requires_grad=True)
    result = leaf * 2
    encode([leaf, result])
    result.sum().backward()
    assert leaf.grad.tolist() == [2.0] * 3
    assert torch.is_grad_enabled()


# ------------------------------------------------------------------ objects and tricks


class Lying(torch.Tensor):
    """A tensor that says something else about itself at every question."""

    shape = (99,)
    dtype = torch.int64
    device = "cuda:7"
    requires_grad = True
    grad = None

    @classmethod
    def __torch_function__(cls, func, types, args=(), kwargs=None):
        return torch.full((99,), 7.0)

    def numpy(self):
        return np.full(99, 7.0)

    def as_subclass(self, cls):
        return torch.full((99,), 7.0)

    def numel(self):
        return 0

    def __eq__(self, other):
        return True

    __hash__ = None


def test_a_tensor_subclass_cannot_lie_about_itself():
    honest = torch.tensor([1.0, 2.0])
    back = there_and_back(honest.as_subclass(Lying))
    assert (back.dtype, back.shape, back.device, back.requires_grad) == ("float32", (2,), "cpu", False)
    assert back.data.tolist() == [1.0, 2.0]


def test_a_tensor_subclass_cannot_hide_its_flags_and_gradient():
    leaf = torch.ones(2).as_subclass(Lying)
    with torch._C.DisableTorchFunctionSubclass():
        torch.Tensor.requires_grad_(leaf)
        torch.Tensor.grad.__set__(leaf, torch.tensor([3.0, 4.0]))
    back = there_and_back(leaf)
    assert (back.requires_grad, back.is_leaf, back.grad.data.tolist()) == (True, True, [3.0, 4.0])


def test_a_parameter_is_a_tensor_with_its_flags_and_gradient():
    parameter = torch.nn.Parameter(torch.ones(2))
    (3 * parameter).sum().backward()
    back = there_and_back(parameter)
    assert (back.requires_grad, back.is_leaf, back.grad.data.tolist()) == (True, True, [3.0, 3.0])


def test_an_array_subclass_cannot_lie_about_itself():
    class Liar(np.ndarray):
        shape = (99,)

        def __array_function__(self, *_):
            raise AssertionError("was asked")

        def tobytes(self, *_):
            return b"lies"

    back = there_and_back(np.array([1.0, 2.0]).view(Liar))
    assert (back.shape, back.data.tolist()) == ((2,), [1.0, 2.0])


class Colour(enum.IntEnum):
    RED = 1


class Secretive:
    def __getattr__(self, name):
        raise AssertionError("was asked")

    def __repr__(self):
        raise AssertionError("was asked")


@pytest.mark.parametrize(
    "value",
    [object(), Secretive(), Secretive, len, Colour.RED, {1, 2}, b"bytes", 1j, (i for i in ())],
    ids=lambda value: type(value).__name__,
)
def test_other_objects_are_told_by_their_type_and_never_asked(value):
    back = there_and_back(value)
    assert isinstance(back, Opaque)
    assert back.type.endswith(type(value).__qualname__)


def test_a_class_with_a_long_name_is_cut():
    assert len(there_and_back(type("X" * 5000, (), {})()).type) == 200


def test_an_opaque_value_stays_what_it_is():
    assert there_and_back([Opaque("a tensor of shape (9, 9), too large to keep")]) == [
        Opaque("a tensor of shape (9, 9), too large to keep")
    ]


def test_named_tuples_and_dictionaries_of_other_types_are_tuples_and_dictionaries():
    Pair = collections.namedtuple("Pair", "w b")
    assert there_and_back(Pair(1, 2)) == (1, 2)
    assert there_and_back(collections.OrderedDict(a=1)) == {"a": 1}
    assert there_and_back(collections.defaultdict(list, {"a": [1.0]})) == {"a": [1.0]}
    assert there_and_back(torch.max(torch.tensor([[1.0, 5.0]]), 1))[1].data.tolist() == [1]


def test_a_list_that_lies_about_its_content_is_read_as_it_is():
    class Liar(list):
        def __iter__(self):
            return iter([9, 9, 9])

        def __len__(self):
            return 3

    class LiarDict(dict):
        def items(self):
            return [("answer", 42)]

    assert there_and_back(Liar([1, 2])) == [1, 2]
    assert there_and_back(LiarDict(a=1)) == {"a": 1}


@pytest.mark.parametrize(
    "value",
    [
        torch.ones(2, 2).to_sparse(),
        torch.ones(2, device="meta"),
        np.array(["text"]),
        np.array([None]),
        np.zeros(2, dtype=[("a", "f4")]),
        np.array(["2020-01-01"], dtype="datetime64[D]"),
    ],
    ids=lambda v: str(v.dtype),
)
def test_data_of_other_kinds_is_told_in_words(value):
    assert isinstance(there_and_back(value), Opaque)


@pytest.mark.parametrize("key", [(0, 1), frozenset(), object(), torch.ones(1), np.float64(1)], ids=lambda key: type(key).__name__)
def test_a_dictionary_with_keys_of_another_kind_is_told_in_words(key):
    assert isinstance(there_and_back({"d": {key: 1}})["d"], Opaque)


def test_a_lone_surrogate_does_not_travel():
    assert there_and_back("a\ud800b") == "a?b"
    assert decode(message(b'"a\\ud800b"')) == "a?b"
    assert decode(message(b'{"k": "opaque", "t": "a\\ud800b"}')).type == "a?b"
    assert decode(message({"k": "tensor", "d": "int8", "s": [], "o": 0, "n": 1, "at": "\ud800"}, b"1")).device == "?"


# ------------------------------------------------------------------ caps


def test_a_long_text_is_cut():
    assert there_and_back("x" * (MAX_TEXT + 9)) == "x" * MAX_TEXT


def test_a_huge_whole_number_is_told_in_words():
    assert there_and_back(2**5000) == Opaque("huge int")
    assert there_and_back(-(2**4095)) == -(2**4095)


def test_too_many_parts_are_refused():
    with pytest.raises(EvidenceError, match="too many parts"):
        encode([0] * MAX_NODES)
    assert len(there_and_back([0] * (MAX_NODES - 1))) == MAX_NODES - 1


def test_too_deep_a_tree_and_one_that_holds_itself_are_refused():
    loop: list = []
    loop.append(loop)
    with pytest.raises(EvidenceError, match="too many parts"):
        encode(loop)


def test_gradients_that_hold_each_other_are_refused():
    a, b = torch.ones(2, requires_grad=True), torch.ones(2, requires_grad=True)
    a.grad, b.grad = b, a
    with pytest.raises(EvidenceError, match="too many parts"):
        encode(a)


def test_a_header_beyond_its_cap_is_refused():
    with pytest.raises(EvidenceError, match="too large to keep"):
        encode(["x" * MAX_TEXT] * (MAX_HEADER // MAX_TEXT + 1))


@pytest.mark.parametrize("large", [torch.zeros(1).expand(MAX_BODY // 4 + 1), np.broadcast_to(np.zeros(1), (MAX_BODY // 8 + 1,))])
def test_data_beyond_the_body_is_told_by_its_shape(large):
    back = there_and_back([np.zeros(2), large, torch.ones(2)])
    assert isinstance(back[1], Opaque)
    assert "too large to keep" in back[1].type
    assert str(tuple(large.shape)) in back[1].type
    assert back[2].data.tolist() == [1.0, 1.0]


def test_a_file_of_our_own_may_be_larger():
    value = ["x" * MAX_TEXT] * (MAX_HEADER // MAX_TEXT + 1) + [0] * MAX_NODES
    whole = encode(value, sealed=True)
    assert decode(whole, sealed=True) == value
    with pytest.raises(EvidenceError, match="beyond its caps"):
        decode(whole)


# ------------------------------------------------------------------ what the decoder refuses


GOOD = encode({"at": 3, "x": torch.arange(3.0), "y": [1.5, "text", None]})


def test_every_truncation_of_a_message_is_refused():
    for size in range(len(GOOD)):
        with pytest.raises(EvidenceError):
            decode(GOOD[:size])


def test_a_message_with_a_tail_is_refused():
    with pytest.raises(EvidenceError, match="wrong length"):
        decode(GOOD + b"\0")


def test_the_prefix_tells_how_much_follows():
    assert lengths(GOOD[:16]) == len(GOOD) - 16


@pytest.mark.parametrize("prefix", [b"", b"GEV1", b"GEV2" + bytes(12), b"\x80\x04GEV1" + bytes(10), GOOD[:15]])
def test_a_prefix_of_another_kind_is_refused(prefix):
    with pytest.raises(EvidenceError, match="bad magic"):
        lengths(prefix)


@pytest.mark.parametrize("sizes", [(MAX_HEADER + 1, 0), (0, MAX_BODY + 1), (0, 2**63)])
def test_lengths_beyond_the_caps_are_refused_before_anything_is_read(sizes):
    with pytest.raises(EvidenceError, match="beyond its caps"):
        lengths(MAGIC + struct.pack("<IQ", *sizes))


@pytest.mark.parametrize(
    "header",
    [
        b"",
        b"{",
        b"\xff\xfe",
        b"NaN",
        b"[Infinity]",
        b"1" * 5000,
        str(2**4100).encode(),
        b'{"k": "float", "v": NaN}',
        b'{"k": "float", "v": Infinity}',
        b"{}",
        b"[" * 100000,
        b'{"k":"tuple","v":[' * 5000,
    ],
)
def test_a_header_that_is_no_tree_is_refused(header):
    with pytest.raises(EvidenceError):
        decode(message(header))


@pytest.mark.parametrize(
    "node",
    [
        {"k": "pickle", "v": "gASVIQAAAA=="},
        {"k": ["none"]},
        {"v": 3},
        {"k": "float", "v": 1.5},
        {"k": "float", "v": "NaN"},
        {"k": "float", "v": ["nan"]},
        {"k": "float", "v": "1e999"},
        {"k": "float", "v": "__import__"},
        {"k": "tuple", "v": "abc"},
        {"k": "tuple", "v": {"k": "tuple"}},
        {"k": "tuple", "v": [{}]},
        {"k": "list", "v": []},
        {"k": "dict", "v": {"a": {}}},
        {"k": "dict", "v": 3},
        {"k": "dict", "v": [[None]]},
        {"k": "dict", "v": [[[], None]]},
        {"k": "dict", "v": [[{"k": "tuple", "v": []}, None]]},
        {"k": "dict", "v": [["a", 1, 2]]},
        {"k": "opaque", "t": 3},
        {"k": "opaque"},
    ],
    ids=str,
)
def test_a_malformed_node_is_refused(node):
    with pytest.raises(EvidenceError):
        decode(message(node))


@pytest.mark.parametrize(
    "node",
    [
        array_node(d="object"),
        array_node(d="O"),
        array_node(d=["float32"]),
        array_node(d="float64"),
        array_node(s=[3]),
        array_node(s=[-2]),
        array_node(s=[2.0]),
        array_node(s=[True, 2]),
        array_node(s="2"),
        array_node(s=2),
        array_node(s=[1] * 17 + [2]),
        array_node(s=[2**40, 2**40, 0], n=0),
        array_node(s=[2**62, 4, 2], n=8),
        array_node(o=1),
        array_node(o=-1),
        array_node(o=2**70),
        array_node(o=0.0),
        array_node(n=16),
        array_node(grad={"k": "tensor"}),
        {"k": "array"},
    ],
    ids=str,
)
def test_an_array_beyond_its_body_is_refused(node):
    with pytest.raises(EvidenceError):
        decode(message(node, bytes(8)))


def test_many_arrays_cannot_share_one_body():
    """Copies of a bool or bfloat16 body would multiply in the judge's memory."""
    node = {"k": "array", "d": "bool", "s": [8], "o": 0, "n": 8}
    with pytest.raises(EvidenceError, match="out of range"):
        decode(message([node, node], bytes(8)))


def test_more_nodes_than_the_cap_are_refused():
    with pytest.raises(EvidenceError, match="malformed node"):
        decode(message([None] * (MAX_NODES + 100)))


def test_a_sealed_array_beyond_the_cap_is_refused():
    with pytest.raises(EvidenceError, match="out of range"):
        decode(message(array_node(s=[MAX_SEALED + 1, 0], n=0)), sealed=True)


def test_what_a_message_says_of_flags_is_taken_literally_only():
    back = decode(message(array_node(rg=1, leaf=0, at=3), bytes(8)))
    assert (back.requires_grad, back.is_leaf, back.device) == (False, True, "3")


# ------------------------------------------------------------------ fuzz


def decodes_or_refuses(data, **options):
    with contextlib.suppress(EvidenceError):
        decode(data, **options)


@settings(max_examples=100, deadline=None, database=None)
@given(st.binary(max_size=200))
def test_random_bytes_raise_nothing_but_evidence_errors(data):
    decodes_or_refuses(data)
    decodes_or_refuses(MAGIC + PREFIX.pack(len(data) // 2, len(data) - len(data) // 2) + data)


@settings(max_examples=100, deadline=None, database=None)
@given(st.lists(st.tuples(st.integers(0, len(GOOD) - 1), st.integers(0, 255)), min_size=1, max_size=4))
def test_flipped_bytes_raise_nothing_but_evidence_errors(flips):
    data = bytearray(GOOD)
    for at, byte in flips:
        data[at] = byte
    decodes_or_refuses(bytes(data))


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**70), 2**70)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=6,
)
FIELD = JSON | st.lists(st.integers(0, 8), max_size=3) | st.sampled_from([*SIZES, 0, 4, 8, 16])
NODE = st.recursive(
    st.fixed_dictionaries(
        {"k": st.sampled_from(["float", "opaque", "tensor", "array", "tuple", "dict"])},
        optional=dict.fromkeys(("v", "t", "d", "s", "o", "n", "at", "rg", "leaf", "grad"), FIELD),
    ),
    lambda inner: st.fixed_dictionaries(
        {"k": st.sampled_from(["tuple", "dict"]), "v": st.lists(inner | JSON | st.tuples(inner | JSON, inner), max_size=3)}
    ),
    max_leaves=5,
)


@settings(max_examples=40, deadline=None, database=None)
@given(NODE, st.sampled_from([b"", bytes(8), bytes(range(64))]))
def test_random_trees_raise_nothing_but_evidence_errors(node, body):
    decodes_or_refuses(message(node, body))
    decodes_or_refuses(message(node, body), sealed=True)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**4000), 2**4000) | st.floats(allow_nan=False) | st.text(max_size=9),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.tuples(inner, inner)
        | st.dictionaries(st.text(max_size=3) | st.integers(), inner, max_size=3)
    ),
    max_leaves=12,
)


@settings(max_examples=100, deadline=None, database=None)
@given(VALUES)
def test_any_plain_tree_comes_back(value):
    assert there_and_back(value) == value


def test_an_array_whose_record_lies_is_refused():
    honest = there_and_back(torch.arange(4.0))
    with pytest.raises(EvidenceError):
        decode(encode(replace(honest, shape=(9,))))
    assert isinstance(honest, Array)
