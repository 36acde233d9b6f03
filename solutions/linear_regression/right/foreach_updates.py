"""sgd updates all parameters at once by torch._foreach; data_iter gathers rows by an expanded index."""

import torch


def synthetic_data(w, b, num_examples):
    X = torch.randn(num_examples, w.size(dim=0))
    noise = torch.randn(num_examples, 1) * 0.01
    y = torch.cat([X, torch.ones(num_examples, 1)], 1) @ torch.cat([w, torch.tensor([b])]).unsqueeze(1)
    return X, y + noise


def data_iter(batch_size, features, labels):
    order = torch.randperm(len(features)).unsqueeze(1)
    for k in range((len(features) + batch_size - 1) // batch_size):
        rows = order[k * batch_size : (k + 1) * batch_size]
        yield features.gather(0, rows.expand(-1, features.shape[1])), labels.gather(0, rows)


def init_params(num_inputs):
    flat = torch.randn(num_inputs) * 0.01
    w = flat.view(num_inputs, 1).detach().clone().requires_grad_(True)
    b = torch.zeros(1).clone().detach().requires_grad_(True)
    return w, b


def linreg(X, w, b):
    return (X.unsqueeze(1) @ w + b).squeeze(1)


def squared_loss(y_hat, y):
    difference = torch.sub(y_hat, torch.reshape(y, y_hat.shape))
    return torch.mul(difference, difference) / 2


def sgd(params, lr, batch_size):
    params = list(params)
    with torch.no_grad():
        torch._foreach_sub_(params, torch._foreach_mul([p.grad for p in params], lr / batch_size))
    torch._foreach_zero_([p.grad for p in params])


def closed_form(features, labels):
    n = len(features)
    y = labels.reshape(n, 1)
    covariance = torch.cov(features.T).reshape(features.shape[1], -1)
    cross = (features - features.mean(0)).T @ (y - y.mean()) / (n - 1)
    w = torch.linalg.solve(covariance, cross)
    b = y.mean(0) - features.mean(0) @ w
    return w, b


def train(features, labels, lr, num_epochs, batch_size):
    params = list(init_params(features.shape[1]))
    history = []
    for _ in range(num_epochs):
        for X, y in data_iter(batch_size, features, labels):
            mean_loss = squared_loss(linreg(X, *params), y).mean()
            grads = torch.autograd.grad(mean_loss, params)
            with torch.no_grad():
                torch._foreach_add_(params, grads, alpha=-lr)
        with torch.no_grad():
            history.append(squared_loss(linreg(features, *params), labels).mean().item())
    w, b = params
    return w, b, history


def scatter(features, labels, column):
    import matplotlib.pyplot as plt

    fig, ax = plt.subplots(subplot_kw={"xlabel": "feature", "ylabel": "label"})
    ax.scatter(features[:, column].numpy(), labels.numpy(), s=3, facecolors="none", edgecolors="red")
    return fig
