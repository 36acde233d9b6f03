"""Who handed in what: files and folders become one hand-in a student."""

import os

import pytest
from nbformat import v4, writes

from gradelib.errors import CourseError
from gradelib.roster import HandIn, read_roster

CODE = "def scaled(x, factor):\n    return factor * x\n"


@pytest.fixture
def hand_ins(tiny, write, tmp_path):
    """Files as (name: text) -> (the roster of their folder, what each student's hand-in is)."""

    def make(files, *paths, exercises=(), chosen=""):
        root = write(tmp_path / "class", files)
        roster = read_roster([root / path for path in paths or ("",)], tiny.exercise("tiny"), exercises, chosen)
        return {hand_in.student: hand_in for hand_in in roster.hand_ins}, roster.notes

    return make


def notebook(*cells):
    return writes(v4.new_notebook(cells=[v4.new_code_cell(cell, id=str(i)) for i, cell in enumerate(cells)]))


def shown(found):
    return {student: hand_in.shown for student, hand_in in found.items()}


# ------------------------------------------------------------------ from paths to students


def test_a_class_has_one_folder_or_one_file_a_student(hand_ins):
    found, notes = hand_ins({"ada/tiny.py": CODE, "bob.py": CODE, "eve/tiny.ipynb": notebook(CODE), "kim.ipynb": notebook(CODE)})
    assert shown(found) == {"ada": "ada/tiny.py", "bob": "bob.py", "eve": "eve/tiny.ipynb", "kim": "kim.ipynb"}
    assert notes == ()
    assert all(hand_in.read().cells for hand_in in found.values())


def test_students_come_in_one_order_whatever_the_order_of_the_paths(hand_ins):
    files = {"b/tiny.py": CODE, "a/tiny.py": CODE, "c.py": CODE}
    there, _ = hand_ins(files, "c.py", "a", "b")
    back, _ = hand_ins(files, "b", "a", "c.py")
    assert list(there) == list(back) == ["a", "b", "c"]


def test_a_file_is_named_by_its_stem_or_where_that_is_the_exercises_by_its_folder(hand_ins):
    files = {"ada/tiny.py": CODE, "bob/Tiny.py": CODE, "eve.py": CODE}
    found, _ = hand_ins(files, "ada/tiny.py", "bob/Tiny.py", "eve.py")
    assert shown(found) == {"ada": "ada/tiny.py", "bob": "bob/Tiny.py", "eve": "eve.py"}


def test_a_folder_that_holds_the_exercises_file_is_one_students(hand_ins):
    found, _ = hand_ins({"ada/tiny.py": CODE, "ada/notes.py": "x = 1\n"}, "ada")
    assert shown(found) == {"ada": "ada/tiny.py"}


def test_folders_beside_each_other_with_one_file_each_are_students(hand_ins):
    found, _ = hand_ins({"ada/mine.py": CODE, "bob/final.py": CODE}, "ada", "bob")
    assert shown(found) == {"ada": "ada/mine.py", "bob": "bob/final.py"}


def test_a_folder_alone_with_one_file_is_a_class_of_one(hand_ins):
    found, _ = hand_ins({"ada.py": CODE})
    assert shown(found) == {"ada": "ada.py"}


def test_a_path_given_twice_counts_once(hand_ins):
    found, notes = hand_ins({"ada/tiny.py": CODE, "bob/tiny.py": CODE}, "", "ada", "ada/tiny.py")
    assert list(found) == ["ada", "bob"]
    assert notes == ()


def test_two_students_of_one_name_are_told_apart(hand_ins):
    found, notes = hand_ins({"1/ada/tiny.py": CODE, "2/ada/tiny.py": CODE + "# 2\n", "2/ada (2)/tiny.py": CODE}, "1", "2")
    assert list(found) == ["ada", "ada (2)", "ada (3)"]
    assert found["ada (3)"].read().sha256 != found["ada"].read().sha256
    assert [note.endswith("there is another ada; this one is told as ada (3)") for note in notes] == [True]


def test_a_path_that_does_not_exist_is_refused(hand_ins):
    with pytest.raises(CourseError, match=r"nobody.py: there is no such file or folder"):
        hand_ins({"ada.py": CODE}, "nobody.py")


def test_other_files_of_a_class_are_noted_and_left_out(hand_ins):
    found, notes = hand_ins({"ada.py": CODE, "grades.csv": "ada,1\n", "bob.zip": "PK"})
    assert list(found) == ["ada"]
    assert notes == (
        "bob.zip: is neither a folder nor a .py or .ipynb file (left out)",
        "grades.csv: is neither a folder nor a .py or .ipynb file (left out)",
    )


def test_hidden_files_caches_and_test_setups_are_nobodys(hand_ins):
    junk = (".git/x.py", "__pycache__/x.py", ".ipynb_checkpoints/x.ipynb", "__MACOSX/ada/tiny.py", ".DS_Store")
    found, notes = hand_ins({"ada/tiny.py": CODE, **dict.fromkeys(junk, ""), **{f"ada/{name}": "" for name in junk}})
    assert shown(found) == {"ada": "ada/tiny.py"}
    assert found["ada"].notes == notes == ()


def test_a_conftest_is_never_a_hand_in(hand_ins):
    found, _ = hand_ins({"ada/conftest.py": CODE, "ada/work.py": CODE, "conftest.py": CODE})
    assert shown(found) == {"ada": "ada/work.py"}


def test_links_out_of_a_folder_are_not_followed(hand_ins, tmp_path, write):
    write(tmp_path, {"secret/tiny.py": CODE, "class/bob/tiny.py": CODE, "class/ada/own.txt": "", "class/eve/mine.py": CODE})
    (tmp_path / "class/ada/tiny.py").symlink_to(tmp_path / "class/bob/tiny.py")
    (tmp_path / "class/ada/more").symlink_to(tmp_path / "secret")
    (tmp_path / "class/zoe").symlink_to(tmp_path / "secret")
    (tmp_path / "class/eve/tiny.py").symlink_to("mine.py")
    found, notes = hand_ins({})
    assert list(found) == ["ada", "bob", "eve"]
    assert found["ada"].path is None
    assert found["eve"].path is not None
    assert sorted(notes) == [f"{name}: is a link out of its folder (not followed)" for name in ("more", "tiny.py", "zoe")]


def test_a_loop_of_links_comes_to_an_end(hand_ins, tmp_path, write):
    write(tmp_path, {"class/ada/tiny.py": CODE})
    (tmp_path / "class/ada/again").symlink_to(".")
    assert shown(hand_ins({})[0]) == {"ada": "ada/tiny.py"}


def test_a_pipe_is_no_hand_in(hand_ins, tmp_path, write):
    write(tmp_path, {"class/bob.py": CODE, "class/ada/own.txt": ""})
    os.mkfifo(tmp_path / "class/ada/tiny.py")
    os.mkfifo(tmp_path / "class/pipe.py")
    found, _ = hand_ins({})
    assert list(found) == ["ada", "bob"]
    assert found["ada"].path is None


def test_a_student_of_very_many_files_is_not_read_to_the_end(hand_ins):
    found, notes = hand_ins({"ada/tiny.py": CODE, **{f"ada/{n}/x{i}.txt": "" for n in "12" for i in range(501)}})
    assert shown(found) == {"ada": "ada/tiny.py"}
    assert notes == ("ada: holds more than 500 files (the rest was not looked at)",)


def test_names_of_any_bytes_are_taken(hand_ins, tmp_path, write):
    write(tmp_path, {"class/\u202eada\n[red].py": CODE})
    if os.fsencode("\udcff") == b"\xff":
        (tmp_path / "class" / "b\udcff.py").write_text(CODE)
    found, _ = hand_ins({})
    assert all(hand_in.read().cells for hand_in in found.values())


# ------------------------------------------------------------------ which file is the hand-in


def test_a_renamed_file_is_taken_and_noted(hand_ins):
    found, _ = hand_ins({"ada/homework (1).py": CODE, "ada/essay.pdf": ""})
    assert found["ada"].read().notes == ("ada/homework (1).py was taken for tiny.py",)


def test_a_file_deeper_down_is_found(hand_ins):
    assert shown(hand_ins({"ada/upload/week 1/tiny.py": CODE})[0]) == {"ada": "ada/upload/week 1/tiny.py"}


def test_the_handout_left_untouched_is_not_the_hand_in(hand_ins, tiny):
    stub = (tiny.exercises / "tiny/tiny.py").read_text()
    found, _ = hand_ins({"ada/tiny.py": stub, "ada/mine.ipynb": notebook(CODE)})
    assert found["ada"].shown == "ada/mine.ipynb"
    assert found["ada"].notes == ("ada/mine.ipynb was graded; left aside: ada/tiny.py",)


def test_where_every_file_is_an_untouched_handout_it_is_graded_as_such(hand_ins, tiny):
    stub = (tiny.exercises / "tiny/tiny.py").read_text()
    found, _ = hand_ins({"ada/tiny.py": stub, "ada/copy/tiny.py": stub + "\n\n"})
    assert found["ada"].path is not None


@pytest.mark.parametrize(
    ("files", "chosen"),
    [
        ({"plot.py": "x = 1\n", "answers.py": CODE}, "answers.py"),
        ({"old.py": CODE + "#\n", "tiny.py": CODE}, "tiny.py"),
        ({"old.py": CODE + "#\n", "tiny (2).py": CODE}, "tiny (2).py"),
        ({"plot.py": "x = 1\n", "answers.py": "total = lambda x, f: 1\n"}, "answers.py"),
        ({"plot.py": "x = 1\n", "answers.ipynb": notebook("import torch", CODE)}, "answers.ipynb"),
    ],
)
def test_among_several_files_the_likeliest_is_graded(hand_ins, files, chosen):
    found, _ = hand_ins({f"ada/{name}": text for name, text in files.items()})
    assert found["ada"].shown == f"ada/{chosen}"


def test_two_files_with_work_are_an_error_that_names_both_and_the_option(hand_ins):
    files = {"ada/tiny.py": CODE, "ada/tiny.ipynb": notebook(CODE), "bob.py": CODE}
    found, _ = hand_ins(files)
    problem = found["ada"].read().problem
    assert problem.startswith("ada/tiny.ipynb, ada/tiny.py all hold work") and "--file '*.ipynb'" in problem
    assert found["bob"].path is not None
    for pattern in ("*.py", "*.ipynb"):
        chosen, _ = hand_ins(files, chosen=pattern)
        assert chosen["ada"].shown == f"ada/tiny{pattern[1:]}"


def test_a_students_file_and_folder_of_one_name_belong_together(hand_ins):
    found, _ = hand_ins({"ada.py": CODE, "ada/tiny.py": CODE, "bob.py": CODE})
    assert list(found) == ["ada", "bob"]
    assert found["ada"].shown == "ada/tiny.py"


def test_files_of_other_exercises_are_left_alone(hand_ins):
    found, _ = hand_ins({"ada/other.py": CODE, "bob/other.py": CODE, "bob/tiny.py": CODE}, exercises=("other", "tiny"))
    assert found["ada"] == HandIn(
        "ada", "ada", problem="no .py or .ipynb file for this exercise was handed in (found: ada/other.py)"
    )
    assert found["bob"].shown == "bob/tiny.py" and found["bob"].notes == ()


def test_an_empty_folder_is_a_student_who_handed_in_nothing(hand_ins, tmp_path):
    (tmp_path / "class/ada").mkdir(parents=True)
    found, _ = hand_ins({"bob.py": CODE})
    assert found["ada"].read().problem == "no .py or .ipynb file for this exercise was handed in"


def test_a_file_of_another_kind_that_was_named_is_told(hand_ins):
    found, _ = hand_ins({"essay.pdf": "%PDF"}, "essay.pdf")
    assert "found: essay.pdf" in found["essay"].problem
