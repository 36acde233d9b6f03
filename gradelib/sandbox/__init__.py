"""Student code in processes of its own: one function, start-limit-feed-kill (`Sandbox.run`).

`warden` is the judge's side; `zygote` is the warm process that forks a child a submission; `spawned` is the slower way
where fork is missing. Namespaces, Landlock and seccomp belong in the child's first lines (`zygote.enter`).
"""

from gradelib.sandbox.warden import NOT_RUN, Case, Job, Limits, Run, Sandbox

__all__ = ["NOT_RUN", "Case", "Job", "Limits", "Run", "Sandbox"]
