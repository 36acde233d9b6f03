"""The losses are objects of a class with __call__, bound to the required names at the end of the file."""

import torch


class Loss:
    """A loss made of a function of the differences."""

    def __init__(self, of_difference):
        self.of_difference = of_difference

    def __call__(self, y_hat, y, reduction="mean"):
        values = self.of_difference(y_hat - y)
        return {"sum": values.sum, "mean": values.mean}[reduction]()


class Adder:
    @staticmethod
    def one_by_one(a, b):
        out = torch.zeros_like(a)
        for position in range(out.numel()):
            Adder.add_at(out, a, b, position)
        return out

    @staticmethod
    def add_at(out, a, b, position):
        out[position] = a[position] + b[position]


def add_loop(a, b):
    return Adder.one_by_one(a, b)


add_vectorized = torch.add
l1_loss = Loss(torch.abs)
mse_loss = Loss(torch.square)
