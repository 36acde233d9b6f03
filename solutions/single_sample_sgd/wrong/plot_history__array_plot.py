"""Several Axes come in an array, and an array has no `plot`.

Take one of them out, by an index or by names on the left of the `=`. Look at what `plot` is called on.
"""

import matplotlib.pyplot as plt


def plot_history(history):
    fig, ax = plt.subplots(2, 1)
    ax.plot(history["step"], history["loss"])
    ax.plot(history["step"], history["w"])
    return fig
