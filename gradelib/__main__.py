"""`python -m gradelib`."""

from gradelib.cli import main

main()
