"""The predictions or targets are drawn as bars; lines or points are asked for.

Bars hide one another where two series share an index. Look at which method draws.
"""

import matplotlib.pyplot as plt


def plot_results(losses, predictions, targets):
    fig, (left, right) = plt.subplots(1, 2)
    left.plot(losses)
    left.set_title("loss")
    right.bar(range(len(targets)), targets.numpy(), label="targets")
    right.bar(range(len(targets)), predictions.numpy(), label="predictions")
    right.legend()
    return fig
