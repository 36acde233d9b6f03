"""Generators of its own, seeded from the system: nothing depends on the global seeds."""

import numpy as np
import torch
from torch.utils.data import DataLoader, TensorDataset


def synthetic_data(w, b, num_examples):
    generator = torch.Generator()
    generator.seed()
    X = torch.randn(num_examples, len(w), generator=generator)
    noise = torch.normal(0, 0.01, (num_examples, 1), generator=generator)
    return X, (X @ w + b).reshape(-1, 1) + noise


def data_iter(batch_size, features, labels):
    generator = torch.Generator()
    generator.seed()
    loader = DataLoader(TensorDataset(features, labels), batch_size, shuffle=True, generator=generator)
    yield from loader


def init_params(num_inputs):
    rng = np.random.default_rng()
    w = torch.as_tensor(rng.normal(0, 0.01, size=(num_inputs, 1)), dtype=torch.float32)
    return w.requires_grad_(), torch.zeros(1, requires_grad=True)


def linreg(X, w, b):
    return torch.matmul(X, w) + b


def squared_loss(y_hat, y):
    return torch.nn.functional.mse_loss(y_hat, y.reshape(y_hat.shape), reduction="none") / 2


def sgd(params, lr, batch_size):
    with torch.no_grad():
        for p in params:
            p.add_(p.grad, alpha=-lr / batch_size)
            p.grad = None


def closed_form(features, labels):
    X = np.column_stack([features.numpy(), np.ones(len(features))])
    theta = np.linalg.pinv(X) @ labels.numpy().reshape(-1)
    return torch.tensor(theta[:-1].reshape(-1, 1)).float(), torch.tensor([theta[-1]]).float()


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    rng = np.random.default_rng()
    history = []
    for _ in range(num_epochs):
        for rows in np.split(rng.permutation(len(features)), range(batch_size, len(features), batch_size)):
            squared_loss(linreg(features[rows], w, b), labels[rows]).sum().backward()
            sgd([w, b], lr, len(rows))
        with torch.no_grad():
            history.append(squared_loss(linreg(features, w, b), labels).mean().item())
    return w, b, history


def scatter(features, labels, column):
    import matplotlib.pyplot as plt

    fig, ax = plt.subplots()
    ax.plot(np.asarray(features[:, column]), np.asarray(labels), "k,")
    ax.set_xlim(-4, 4)
    return fig
