"""The x that was passed in requires a gradient after the call.

`requires_grad_()` changes the caller's own tensor, and predictions need no gradient at all.
"""


def predict(model, x):
    x.requires_grad_()
    return model(x.to(next(model.parameters()).device)).detach().cpu().numpy()
