"""With NumPy throughout."""

import numpy as np
import torch


def train(features, labels, lr, num_epochs, batch_size):
    X_all, y_all = features.numpy().astype(float), labels.numpy().astype(float)
    w = np.random.normal(0, 0.01, (X_all.shape[1], 1))
    b = np.zeros(1)
    history = []
    for _ in range(num_epochs):
        order = np.random.permutation(len(X_all))
        for i in range(0, len(order), batch_size):
            rows = order[i : i + batch_size]
            error = X_all[rows] @ w + b - y_all[rows]
            w -= lr * X_all[rows].T @ error / len(rows)
            b -= lr * error.mean(axis=0)
        history.append(float(np.mean((X_all @ w + b - y_all) ** 2) / 2))
    return torch.from_numpy(w), torch.from_numpy(b), history
