# SPDX-License-Identifier: BSL-1.0
"""Holds the sentences of pages to tests/readme/claims, which says beside each what shows it."""
import dataclasses
import re


@dataclasses.dataclass
class Claim:
    """A line `FRAGMENT <- EVIDENCE | EVIDENCE...` of the list."""

    page: str
    fragment: str
    evidence: list


def words(text):
    return " ".join(text.split())


def claims(text):
    page = ""
    for line in text.splitlines():
        if line.startswith("== "):
            page = line[3:]
        elif line.strip() and not line.startswith("#"):
            fragment, _, evidence = line.rpartition(" <- ")
            yield Claim(page, words(fragment), [one.strip() for one in evidence.split(" | ")])


def sentences(page):
    """The sentences of a page's paragraphs, bullets and rows of tables; not its code, headings, lists of links and heads of tables."""
    text = re.sub(r"^```.*?^```$", "", page, flags=re.S | re.M)
    text = re.sub(r"(?<=\n\n)(    .*\n)+", "", text)
    text = re.sub(r"^\|.*\n\|[-|]+\|$", "", text, flags=re.M)
    for block in map(words, re.split(r"\n\s*\n|\n(?=- |\d+\. |\|)", text)):
        for sentence in re.split(r"(?<=[.?!]) ", re.sub(r"^\d+\. ", "", block)):
            if not block.startswith("#") and re.search(r"\w", re.sub(r"`.*?`|\[.*?\]\(.*?\)", "", sentence)):
                yield sentence


def problem_of(root, evidence):
    """What is wrong with a line's evidence: `-` says that nothing is claimed; `path words` in backticks is a command; a path may have a case."""
    if evidence == "-" or evidence.startswith("https://"):
        return None
    path, _, case = evidence.strip("`").partition(": ")
    path = root / (path.split()[0] if evidence.startswith("`") else path)
    if not path.exists():
        return f"there is no {path.relative_to(root)}"
    if not case:
        return None
    text = path.read_text()
    name = re.escape(case)
    forms = {".cpp": rf'TEST_CASE\(\s*"{name}"', ".py": rf"""["']{name}["']|def {name.replace(chr(92) + " ", "_")}\("""}
    return None if re.search(forms.get(path.suffix, name), text) else f"{path.relative_to(root)} has no case \"{case}\""


def problems(root):
    """Each line of the list, and each page, with what is wrong with it."""
    listed = list(claims((root / "tests/readme/claims").read_text()))
    for name in dict.fromkeys(claim.page for claim in listed):
        page = (root / name).read_text()
        plain, of_page = words(page), [claim for claim in listed if claim.page == name]
        for claim in of_page:
            found = plain.count(claim.fragment)
            wrong = [f"the page has it {found} times"] if found != 1 else []
            yield f"{name}: {claim.fragment}", "; ".join(wrong + [told for one in claim.evidence if (told := problem_of(root, one))])
        unshown = [one for one in sentences(page) if not any(claim.fragment in one or one in claim.fragment for claim in of_page)]
        yield f"each sentence of {name} is shown", unshown and "tests/readme/claims has no line for\n  " + "\n  ".join(unshown)
