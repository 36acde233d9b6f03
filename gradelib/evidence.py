"""Values <-> bytes (GEV1). The encoder runs beside hostile code; the decoder trusts nothing that it reads.

A message is  b"GEV1" | u32 length of the header | u64 length of the body | header (JSON) | body (raw buffers).
The header is a tree: None, bools, numbers, texts and lists stand for themselves, all else is a node {"k": kind, ...};
a tensor's node points into the body. Never pickle, never eval.
"""

import json
import math
import struct
import sys
from typing import Any

from gradelib.errors import EvidenceError
from gradelib.model import Array, Opaque

MAGIC = b"GEV1"
PREFIX = struct.Struct("<IQ")
MAX_HEADER, MAX_BODY = 1 << 20, 64 << 20
MAX_SEALED = 1 << 28
MAX_NODES, MAX_DEPTH, MAX_TEXT, MAX_DIMENSIONS, MAX_BITS = 8192, 16, 1 << 14, 16, 4096
SIZES = {
    "bool": 1, "uint8": 1, "int8": 1, "int16": 2, "int32": 4, "int64": 8, "uint16": 2, "uint32": 4, "uint64": 8,
    "float16": 2, "bfloat16": 2, "float32": 4, "float64": 8, "complex64": 8, "complex128": 16,
}  # fmt: skip
_STORED = {"bool": "uint8", "bfloat16": "<u2"}
_KEYS = (str, int, float, bool, type(None))
_JSON = json.JSONEncoder(separators=(",", ":"), allow_nan=False)


# ------------------------------------------------------------------ encoding


def encode(value: Any, *, sealed: bool = False) -> bytes:
    """A tree of None, bool, int, float, str, list, tuple, dict, arrays, tensors and `Array`s as one message.

    Anything else becomes its type's name; strings, and tensors beyond the body's cap, are cut short likewise.
    Raises EvidenceError for a tree beyond the caps (`sealed` lifts those on nodes and header, for files of our own).
    """
    encoder = _Encoder(sealed)
    header = _JSON.encode(encoder.node(value, 0)).encode()
    if len(header) > (MAX_SEALED if sealed else MAX_HEADER):
        raise EvidenceError("the yielded value is too large to keep")
    return b"".join([MAGIC, PREFIX.pack(len(header), encoder.size), header, *encoder.buffers])


class _Encoder:
    """Collects the buffers of one message while its nodes are made."""

    def __init__(self, sealed: bool) -> None:
        self.buffers: list[bytes] = []
        self.size = 0
        self.nodes = -(1 << 40) if sealed else 0
        self.torch = sys.modules.get("torch")

    def node(self, value: Any, depth: int) -> Any:
        self.nodes += 1
        if self.nodes > MAX_NODES or depth > MAX_DEPTH:
            raise EvidenceError("the yielded value has too many parts to keep")
        kind = type(value)
        if value is None or kind is bool:
            return value
        if kind is float:
            return value if math.isfinite(value) else {"k": "float", "v": repr(value)}
        if kind is int:
            return value if value.bit_length() <= MAX_BITS else {"k": "opaque", "t": "huge int"}
        if kind is str:
            return _text(value[:MAX_TEXT])
        if issubclass(kind, list):
            return [self.node(item, depth + 1) for item in list.__iter__(value)]
        if issubclass(kind, tuple):
            return {"k": "tuple", "v": [self.node(item, depth + 1) for item in tuple.__iter__(value)]}
        if issubclass(kind, dict) and all(type(key) is str for key in dict.keys(value)):
            return {"k": "dict", "v": {_text(a[:MAX_TEXT]): self.node(b, depth + 1) for a, b in dict.items(value)}}
        if issubclass(kind, dict) and all(type(key) in _KEYS for key in dict.keys(value)):
            return {"k": "dict", "v": [[self.node(a, depth + 1), self.node(b, depth + 1)] for a, b in dict.items(value)]}
        if kind is Opaque:
            return {"k": "opaque", "t": value.type[:200]}
        return self.data(value, depth)

    def data(self, value: Any, depth: int) -> dict[str, Any]:
        import numpy as np

        torch = self.torch
        if torch is not None and isinstance(value, torch.Tensor):
            return self.tensor(value, depth)
        if isinstance(value, Array):
            node = self.buffer(value.kind, value.dtype, value.shape, _raw(value))
            grad = None if value.grad is None else self.node(value.grad, depth + 1)
            return {**node, "at": value.device, "rg": value.requires_grad, "leaf": value.is_leaf, "grad": grad}
        if isinstance(value, np.ndarray | np.generic):
            array = np.asarray(value)
            if array.dtype.name not in SIZES:
                return {"k": "opaque", "t": f"array of {array.dtype.name}"[:200]}
            if array.nbytes > MAX_BODY - self.size:
                return {"k": "opaque", "t": f"array of shape {array.shape}, too large to keep"[:200]}
            return self.buffer("array", array.dtype.name, array.shape, array.astype(array.dtype.newbyteorder("<")).tobytes())
        return {"k": "opaque", "t": f"{type(value).__module__}.{type(value).__qualname__}"[:200]}

    def tensor(self, value: Any, depth: int) -> dict[str, Any]:
        torch: Any = self.torch
        if type(value) is torch.Tensor:
            return self.bare(value, value, depth)
        with torch._C.DisableTorchFunctionSubclass(), torch.no_grad():
            return self.bare(value, torch.Tensor.as_subclass(value, torch.Tensor), depth)

    def bare(self, value: Any, bare: Any, depth: int) -> dict[str, Any]:
        """bare: the same tensor without a class of its own."""
        torch: Any = self.torch
        dtype = str(bare.dtype).removeprefix("torch.")
        if bare.layout is not torch.strided or bare.is_meta or dtype not in SIZES:
            return {"k": "opaque", "t": f"{bare.layout} tensor of {dtype}"[:200]}
        if bare.numel() * SIZES[dtype] > MAX_BODY - self.size:
            return {"k": "opaque", "t": f"tensor of shape {tuple(bare.shape)}, too large to keep"[:200]}
        plain = bare.detach().cpu().resolve_conj().resolve_neg().contiguous()
        raw = (plain.view(torch.int16) if dtype == "bfloat16" else plain).numpy().tobytes()
        node = self.buffer("tensor", dtype, tuple(bare.shape), raw)
        leaf = bool(torch.Tensor.is_leaf.__get__(value))
        grad = torch.Tensor.grad.__get__(value) if leaf else None  # the bare tensor has none of its own
        node |= {"at": str(bare.device), "rg": bool(torch.Tensor.requires_grad.__get__(value)), "leaf": leaf}
        return {**node, "grad": None if grad is None else self.node(grad, depth + 1)}

    def buffer(self, kind: str, dtype: str, shape: tuple[int, ...], raw: bytes) -> dict[str, Any]:
        self.buffers.append(raw)
        self.size += len(raw)
        return {"k": kind, "d": dtype, "s": list(shape), "o": self.size - len(raw), "n": len(raw)}


def _raw(array: Array) -> bytes:
    import numpy as np

    data = np.ascontiguousarray(array.data)
    if array.dtype == "bfloat16":
        return (data.astype("<f4").view("<u4") >> 16).astype("<u2").tobytes()
    return data.astype(np.dtype(array.dtype).newbyteorder("<")).tobytes()


# ------------------------------------------------------------------ decoding


def decode(message: bytes, *, sealed: bool = False) -> Any:
    """The tree of one whole message; tensors and arrays as `Array`s. Raises EvidenceError for anything malformed."""
    lengths(message[: len(MAGIC) + PREFIX.size], sealed=sealed)
    header_size, body_size = PREFIX.unpack_from(message, len(MAGIC))
    start = len(MAGIC) + PREFIX.size
    if len(message) != start + header_size + body_size:
        raise EvidenceError("message: wrong length")
    try:
        header = json.loads(message[start : start + header_size].decode("utf-8"), parse_constant=_refuse)
        return _Decoder(memoryview(message)[start + header_size :], sealed).value(header, 0)
    except EvidenceError:
        raise
    except (ValueError, KeyError, TypeError, RecursionError, OverflowError) as error:
        raise EvidenceError(f"message: {type(error).__name__}") from None


def lengths(prefix: bytes, *, sealed: bool = False) -> int:
    """Bytes that follow the prefix of a message. Raises EvidenceError if it is none, or beyond the caps."""
    if prefix[: len(MAGIC)] != MAGIC or len(prefix) < len(MAGIC) + PREFIX.size:
        raise EvidenceError("message: bad magic")
    header_size, body_size = PREFIX.unpack_from(prefix, len(MAGIC))
    if header_size > (MAX_SEALED if sealed else MAX_HEADER) or body_size > (MAX_SEALED if sealed else MAX_BODY):
        raise EvidenceError("message: beyond its caps")
    return int(header_size + body_size)


def _refuse(literal: str) -> None:
    raise EvidenceError(f"message: {literal} literal")


class _Decoder:
    """Reads nodes against one body, counting them."""

    def __init__(self, body: memoryview, sealed: bool) -> None:
        self.body, self.unread = body, len(body)
        self.nodes = -(1 << 40) if sealed else 0

    def value(self, node: Any, depth: int) -> Any:
        self.nodes += 1
        if self.nodes > MAX_NODES + 64 or depth > MAX_DEPTH + 2:
            raise EvidenceError("message: malformed node")
        kind = type(node)
        if kind is float or kind is bool or node is None:
            return node
        if kind is str:
            return _text(node)
        if kind is int and node.bit_length() <= MAX_BITS:
            return node
        if kind is list:
            return [self.value(item, depth + 1) for item in node]
        if kind is dict:
            return self.tagged(node, depth)
        raise EvidenceError("message: malformed node")

    def tagged(self, node: dict[str, Any], depth: int) -> Any:
        kind = node["k"]
        if kind == "tuple" and type(node["v"]) is list:
            return tuple(self.value(item, depth + 1) for item in node["v"])
        if kind == "dict" and type(node["v"]) is dict:
            return {_text(a): self.value(b, depth + 1) for a, b in node["v"].items()}
        if kind == "dict" and type(node["v"]) is list:
            return {_key(self.value(a, depth + 1)): self.value(b, depth + 1) for a, b in node["v"]}
        if kind == "float" and node["v"] in ("nan", "inf", "-inf"):
            return float(node["v"])
        if kind in ("tensor", "array"):
            return self.array(kind, node, depth)
        if kind == "opaque" and type(node["t"]) is str:
            return Opaque(_text(node["t"][:200]))
        raise EvidenceError("message: unknown kind")

    def array(self, kind: str, node: dict[str, Any], depth: int) -> Array:
        import numpy as np

        dtype, shape, offset, size = node["d"], node["s"], node["o"], node["n"]
        whole = [*shape, offset, size]
        if dtype not in SIZES or len(shape) > MAX_DIMENSIONS or any(type(i) is not int or i < 0 for i in whole):
            raise EvidenceError("message: malformed array")
        count = magnitude = 1
        for length in shape:
            count, magnitude = count * length, magnitude * max(1, length)
        if count * SIZES[dtype] != size or magnitude > MAX_SEALED or offset + size > len(self.body) or size > self.unread:
            raise EvidenceError("message: array out of range")
        self.unread -= size  # nothing is read twice: copies of one buffer would multiply in memory
        stored = _STORED.get(dtype) or np.dtype(dtype).newbyteorder("<")
        data = np.frombuffer(self.body[offset : offset + size], dtype=stored).reshape(shape)
        if dtype == "bfloat16":
            data = (data.astype("<u4") << 16).view("<f4").reshape(shape)
        if dtype == "bool":
            data = data != 0
        grad = node.get("grad")
        return Array(
            kind,
            dtype,
            tuple(shape),
            data,
            device=_text(str(node.get("at", "cpu"))[:40]),
            requires_grad=node.get("rg") is True,
            is_leaf=node.get("leaf") is not False,
            grad=None if grad is None else self.value(grad, depth + 1),
        )


def _text(value: str) -> str:
    """Without lone surrogates, which no file and no terminal takes."""
    return value if value.isascii() else value.encode("utf-8", "replace").decode()


def _key(value: Any) -> Any:
    if type(value) not in _KEYS:
        raise EvidenceError("message: malformed key")
    return value
