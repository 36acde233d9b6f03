"""New tensors are made of the parameters."""


def linreg(X, w, b):
    w = w.new_tensor(w.tolist())
    b = b.new_tensor(b.tolist())
    return X @ w + b
