"""PyTorch's own operator samples (OpInfo, float32) on the simulated device: false alarms, and mixtures that are missed.

    python tests/benchmarks/device_ops.py [--samples 3] [--seconds 600]

Each sample runs on the CPU and, its tensors moved, on cuda:0; the results must be equal and say cuda:0. Then all
tensors but the first stay on the CPU: CUDA refuses that, with few exceptions. Exits with 1 at a rate of false alarms
of 0.1 % or more.
"""

import argparse
import itertools
import sys
import time
import warnings
from collections import Counter

import torch

from gradelib.device import simulated_cuda


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--samples", type=int, default=None, help="of each operator; default: all")
    parser.add_argument("--seconds", type=float, default=600.0, help="no further operator is begun after that")
    options = parser.parse_args()
    sys.argv[1:] = []  # torch's test modules would read them
    torch.set_num_threads(1)
    warnings.simplefilter("ignore")
    from torch.testing._internal.common_methods_invocations import op_db

    start, count = time.monotonic(), Counter()
    for operator in op_db:
        if torch.float32 in operator.dtypes and operator.name != "to" and time.monotonic() - start < options.seconds:
            count["operators"] += 1
            for number, sample in enumerate(samples(operator, options.samples)):
                count["alarms"] += alarm(operator, number, sample, count)
                count["missed"] += missed(operator, sample, count)
    rate = count["alarms"] / max(1, count["samples"])
    print(f"{count['operators']} operators, {count['samples']} samples, {time.monotonic() - start:.0f} s")
    print(f"false alarms: {count['alarms']} ({rate:.3%})")
    print(f"mixtures of devices: {count['mixed']}, not refused: {count['missed']}")
    return int(rate >= 0.001)


def samples(operator, limit):
    try:
        yield from itertools.islice(operator.sample_inputs("cpu", torch.float32), limit)
    except Exception as error:
        print(f"{operator.name}: no samples here ({type(error).__name__})")


def each(value, change):
    """The value with every tensor in it changed."""
    if isinstance(value, torch.Tensor):
        return change(value)
    if isinstance(value, tuple) and hasattr(value, "_fields"):
        return type(value)(*(each(item, change) for item in value))
    if isinstance(value, list | tuple):
        return type(value)(each(item, change) for item in value)
    return {name: each(item, change) for name, item in value.items()} if isinstance(value, dict) else value


def tensors(value):
    found = []
    each(value, found.append)
    return found


def run(operator, sample, change, device):
    torch.manual_seed(0)
    options = each(sample.kwargs, change)
    return operator.op(
        *each((sample.input, *sample.args), change), **(options | {"device": device} if "device" in options else options)
    )


def alarm(operator, number, sample, count):
    """Whether the device refuses what the CPU does, or gives another result."""
    try:
        expected = tensors(run(operator, sample, torch.clone, "cpu"))
    except Exception:
        return False
    count["samples"] += 1
    try:
        with simulated_cuda():
            found = tensors(run(operator, sample, torch.Tensor.cuda, "cuda:0"))
            devices = {str(tensor.device) for tensor in found}
        moved = tensors((sample.input, *sample.args, sample.kwargs)) or "device" in sample.kwargs
        assert devices <= {"cuda:0" if moved else "cpu"}, f"the result is on {sorted(devices)}"
        if "empty" not in operator.name:  # values that mean nothing
            torch.testing.assert_close([dense(t) for t in found], [dense(t) for t in expected], equal_nan=True)
    except Exception as error:
        print(f"{operator.name} {operator.variant_test_name}, sample {number}: {type(error).__name__}: {str(error)[:200]}")
        return True
    return False


def dense(tensor):
    whole = tensor.detach() if tensor.layout is torch.strided else tensor.detach().to_dense()
    return whole.to(torch.complex64) if whole.dtype is torch.complex32 else whole


def missed(operator, sample, count):
    """Whether the device takes what CUDA refuses: the first tensor there, the others here."""
    given = tensors((sample.input, *sample.args, sample.kwargs))
    if len(given) < 2 or not all(tensor.dim() and tensor.numel() for tensor in given):
        return False
    count["mixed"] += 1
    with simulated_cuda():
        try:
            run(operator, sample, lambda tensor: tensor.cuda() if tensor is given[0] else tensor.clone(), "cuda:0")
        except Exception:
            return False
    count[operator.name] += 1
    if count[operator.name] == 1:
        print(f"{operator.name} takes tensors of two devices")
    return True


if __name__ == "__main__":
    sys.exit(main())
