"""A worker in a fresh process, for systems without fork: it connects back to the judge over the loopback interface."""

import os
import socket
import sys


def main(port: int, token: str, scratch: str, memory_mib: int) -> None:
    """Connect, show the token, serve."""
    import torch

    from gradelib import worker
    from gradelib.sandbox import zygote

    connection = socket.create_connection(("127.0.0.1", port))
    connection.sendall(token.encode())
    null = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1, 2):
        os.dup2(null, standard)
    torch.set_num_threads(1)
    zygote.limit(memory_mib)
    os.chdir(scratch)
    worker.serve(*zygote.channel(connection))
    os._exit(0)


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2], sys.argv[3], int(sys.argv[4]))
