"""einsum for the data, addmm for the model, tensordot in the closed form."""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.randn(num_examples, *w.shape)
    y = torch.einsum("nd,d->n", X, w) + b
    y = torch.distributions.Normal(y, 0.01).sample()
    return X, torch.atleast_2d(y).T


def data_iter(batch_size, features, labels):
    keys = torch.rand(len(features))
    order = keys.argsort()
    for start in torch.arange(0, len(features), batch_size):
        rows = order[start : start + batch_size]
        yield torch.take_along_dim(features, rows[:, None], 0), torch.take_along_dim(labels, rows[:, None], 0)


def init_params(num_inputs):
    w = torch.distributions.Normal(0.0, 0.01).sample((num_inputs, 1))
    b = torch.zeros_like(w[0])
    return w.requires_grad_(), b.requires_grad_()


def linreg(X, w, b):
    return torch.addmm(b, X, w)


def squared_loss(y_hat, y):
    error = y_hat - y.reshape(y_hat.shape)
    return torch.einsum("ij,ij->ij", error, error) / 2


def sgd(params, lr, batch_size):
    for p in params:
        p.detach().sub_(p.grad, alpha=lr / batch_size)
        p.grad.zero_()


def closed_form(features, labels):
    X = torch.cat([features, features.new_ones(len(features), 1)], dim=-1).to(torch.float64)
    gram = torch.einsum("ni,nj->ij", X, X)
    moment = torch.tensordot(X, labels.reshape(-1, 1).to(torch.float64), dims=([0], [0]))
    theta = torch.linalg.solve(gram, moment).to(torch.float32)
    return theta[: features.shape[1]], theta[features.shape[1]]


def train(features, labels, lr, num_epochs, batch_size):
    w, b = init_params(features.shape[1])
    history = []
    for _ in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            torch.sum(squared_loss(linreg(X, w, b), y)).backward()
            sgd([w, b], lr, X.shape[0])
        with torch.inference_mode():
            history.append(torch.mean(squared_loss(linreg(features, w, b), labels)).item())
    return w, b, history


def scatter(features, labels, column):
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure()
    FigureCanvasAgg(figure)
    axes = figure.subplots()
    axes.plot(features.select(1, column), labels, ls="none", marker=",")
    return figure
