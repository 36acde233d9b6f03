"""Three in a row."""

import matplotlib.pyplot as plt


def plot_history(history):
    fig, axes = plt.subplots(1, 3)
    axes[0].plot(history["step"], history["loss"])
    axes[1].plot(history["step"], history["w"])
    return fig
