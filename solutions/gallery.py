"""Draws the pictures of `exercises/README.md` from the reference solutions: `python solutions/gallery.py`.

Equal solutions and libraries give equal files: seeds are fixed, and the pictures carry no date.
"""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import matplotlib
import numpy as np
import torch
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from torch.overrides import TorchFunctionMode

HERE = Path(__file__).parent
PICTURES = HERE.parent / "exercises" / "pictures"
MINE, THEIRS, SOFT = "#1f5fa8", "#c2571a", "#8a8f98"


def reference(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"reference_{name}", HERE / name / f"{name}.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class Count(TorchFunctionMode):
    """How many torch operations ran inside it."""

    operations = 0

    def __torch_function__(self, function, types, args=(), kwargs=None):
        self.operations += 1
        return function(*args, **(kwargs or {}))


def vector_basics(axes: Axes) -> None:
    """Torch operations for vectors of a length, by a loop and in one call."""
    solved, lengths = reference("vector_basics"), [1, 5, 10, 20, 40]
    for name, colour in (("add_loop", THEIRS), ("add_vectorized", MINE)):
        counts = []
        for n in lengths:
            with Count() as counted:
                getattr(solved, name)(torch.ones(n), torch.ones(n))
            counts.append(counted.operations)
        axes.plot(lengths, counts, "o-", color=colour, label=name)
    axes.set(xlabel="length of the vectors", ylabel="torch operations", yscale="log")


def linear_regression(axes: Axes) -> None:
    """The loss after each epoch, at both settings."""
    solved = reference("linear_regression")
    X, y = solved.synthetic_data(torch.tensor([2.0, -3.4]), 4.2, 1000)
    for lr, epochs, colour in ((0.03, 3, THEIRS), (0.01, 10, MINE)):
        history = solved.train(X, y, lr, epochs, 10)[2]
        axes.plot(range(1, epochs + 1), history, "o-", color=colour, label=f"lr {lr}, {epochs} epochs")
    axes.set(xlabel="epoch", ylabel="mean loss", yscale="log")


def cubic_fit(axes: Axes) -> None:
    """The sine, and the cubic of the least squares that descent tends to."""
    solved, x = reference("cubic_fit"), np.linspace(-np.pi, np.pi, 200)
    axes.plot(x, np.sin(x), color=SOFT, label="sin x")
    axes.plot(x, solved.cubic(0.0, 0.856740843, 0.0, -0.093330389, x), color=MINE, label="the cubic of least squares")
    axes.set(xlabel="x")


def single_sample_sgd(axes: Axes) -> None:
    """w, step by step, in three runs."""
    solved = reference("single_sample_sgd")
    for colour in (MINE, THEIRS, SOFT):
        history = solved.train([1.0, 2.0, 3.0], [2.0, 4.0, 6.0], 1.0, 0.01, 60)[1]
        axes.plot(history["step"], history["w"], color=colour)
    axes.axhline(2.0, color="black", linewidth=0.8, linestyle=":", label="the w that fits")
    axes.set(xlabel="step", ylabel="w")


def regressors(axes: Axes) -> None:
    """Eleven points of y = 2x + 1, and what the model predicts after 1 and after 1000 epochs."""
    solved, x = reference("regressors"), np.arange(11, dtype=np.float32)
    columns = solved.to_columns(x), solved.to_columns(2 * x + 1)
    axes.plot(x, 2 * x + 1, "o", color=SOFT, label="the data")
    for epochs, colour in ((1, THEIRS), (1000, MINE)):
        torch.manual_seed(1)
        model = solved.LinearRegressionModel(1, 1)
        solved.train(model, *columns, 0.01, epochs, "cpu")
        axes.plot(x, solved.predict(model, columns[0]), color=colour, label=f"epochs: {epochs}")
    axes.set(xlabel="x")


def conv_net(axes: Axes) -> None:
    """The loss, step by step, on one image whose ten targets are 1 to 10."""
    solved = reference("conv_net")
    loader = solved.make_loader(torch.ones(1, 3, 32, 32), torch.arange(1.0, 11.0).reshape(1, 10), 1)
    axes.plot(solved.fit(solved.ConvNet(), loader, 1e-4, 100), color=MINE)
    axes.set(xlabel="step", ylabel="mean squared error", yscale="log")


DRAWN = (vector_basics, linear_regression, cubic_fit, single_sample_sgd, regressors, conv_net)


def main() -> None:
    matplotlib.use("Agg")
    matplotlib.rcParams.update({"svg.hashsalt": "gradelib", "svg.fonttype": "none", "font.size": 9})
    torch.set_num_threads(1)
    PICTURES.mkdir(exist_ok=True)
    for draw in DRAWN if len(sys.argv) < 2 else [globals()[name] for name in sys.argv[1:]]:
        torch.manual_seed(0)
        figure = Figure(figsize=(4.8, 2.4), layout="constrained")
        axes = figure.subplots()
        draw(axes)
        axes.spines[["top", "right"]].set_visible(False)
        if axes.get_legend_handles_labels()[0]:
            axes.legend(frameon=False)
        figure.savefig(PICTURES / f"{draw.__name__}.svg", metadata={"Date": None, "Creator": None})


if __name__ == "__main__":
    main()
