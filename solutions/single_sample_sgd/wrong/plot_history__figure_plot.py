"""A Figure has no `plot`: only Axes can be drawn into.

`plt.subplots` gives the Figure and its Axes. Look at what `plot` is called on.
"""

import matplotlib.pyplot as plt


def plot_history(history):
    fig, axes = plt.subplots(2, 1)
    fig.plot(history["step"], history["loss"])
    fig.plot(history["step"], history["w"])
    return fig
