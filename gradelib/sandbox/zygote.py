"""The warm process: imports torch once, holds nothing secret, forks a child for each submission.

It answers JSON packets on a socket: {"fork": ...} with the child's socket attached -> {"pid": n};
{"reap": pid} -> {"status": n, "seconds": CPU time}. A dead child stays a zombie until it is reaped, so that its number
is never another's.
"""

import contextlib
import ctypes
import gc
import importlib
import json
import os
import signal
import socket
import struct
import sys
from collections.abc import Callable, Iterable
from typing import Any

PACKET = 1 << 17
PRELOAD = {
    "optim": "torch._dynamo", "func": "torch._dynamo", "vmap": "torch._dynamo", "TorchDispatchMode": "torch._dynamo",
    "matplotlib": "matplotlib.pyplot", "pandas": "pandas", "scipy": "scipy.stats", "sklearn": "sklearn.linear_model",
    "IPython": "IPython", "seaborn": "seaborn", "torchvision": "torchvision",
    "backward(": "torch.fx.experimental.symbolic_shapes",  # a backward pass from a given gradient checks its shape
}  # fmt: skip


def main(descriptor: int) -> None:
    """Serve until the judge's end is closed."""
    from gradelib import worker

    worker.settle()
    connection = socket.socket(fileno=descriptor)
    connection.send(json.dumps({"ready": os.getpid()}).encode())
    while True:
        packet, descriptors, _, _ = socket.recv_fds(connection, PACKET, 1)
        if not packet:
            os._exit(0)
        request = json.loads(packet)
        if "fork" in request:
            preload(request["fork"]["preload"])
            for source in request["fork"]["probes"]:
                with contextlib.suppress(Exception):  # the child tells what is wrong with it
                    worker.probes_module(source)
            gc.freeze()  # a collection in a child would copy every page that it looks at
            pid = os.fork()
            if pid == 0:
                connection.close()
                _child(descriptors[0], request["fork"])
            os.close(descriptors[0])
            connection.send(json.dumps({"pid": pid}).encode())
        else:
            _, status, usage = os.wait4(request["reap"], 0)
            code = os.waitstatus_to_exitcode(status)
            connection.send(json.dumps({"status": code, "seconds": usage.ru_utime + usage.ru_stime}).encode())


def preload(names: Iterable[str]) -> None:
    """Import what hand-ins are seen to need, once, in the parent of all of them. What is not installed is left."""
    for name in names:
        try:
            importlib.import_module(PRELOAD[name])
        except Exception:
            continue


def _child(descriptor: int, spec: dict[str, Any]) -> None:
    from gradelib import worker

    gc.set_threshold(20_000, 20, 20)  # each collection copies pages that are shared with the zygote
    status = 1
    try:
        connection = enter(descriptor, spec)
        worker.serve(*channel(connection))
        status = 0
    finally:
        os._exit(status)


def enter(descriptor: int, spec: dict[str, Any]) -> socket.socket:
    """Make this process the student's: a session of its own, no inherited files, limits. The seam for more fences."""
    os.setsid()
    null = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1, 2):
        os.dup2(null, standard)
    os.dup2(descriptor, 3)
    os.closerange(4, 1 << 16)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_DFL)
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG: ends with the zygote
    limit(spec["memory_mib"])
    os.chdir(spec["scratch"])
    return socket.socket(fileno=3)


def limit(memory_mib: int) -> None:
    """Memory beyond what the process has now, file sizes, open files; no core dumps. Nothing where there are no limits."""
    try:
        import resource
    except ImportError:
        return
    if sys.platform == "linux":
        with open("/proc/self/statm") as file:
            size = int(file.read().split()[0]) * resource.getpagesize()
        resource.setrlimit(resource.RLIMIT_AS, (size + (memory_mib << 20),) * 2)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (64 << 20,) * 2)
    resource.setrlimit(resource.RLIMIT_NOFILE, (256, 256))


def channel(connection: socket.socket) -> tuple[Callable[[], dict[str, Any] | None], Callable[[bytes], None]]:
    """(receive, send) over a stream socket: requests are u32 length + JSON, answers are GEV1 messages."""

    requests = connection.makefile("rb")

    def receive() -> dict[str, Any] | None:
        head = requests.read(4)
        if len(head) < 4:
            return None
        request: dict[str, Any] = json.loads(requests.read(struct.unpack("<I", head)[0]))
        return request

    return receive, connection.sendall
