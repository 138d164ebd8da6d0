#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Runs examples/retouch on good and bad pictures, plugins and command lines.

usage: check.py RETOUCH INVERT BLUR STALE MISTYPED PICTURE
"""
import pathlib
import resource
import signal
import subprocess
import sys
import tempfile

sys.path.append(str(pathlib.Path(__file__).parents[1]))
import checks

retouch, invert, blur, stale, mistyped, lighthouse = (pathlib.Path(path).resolve() for path in checks.arguments)
GRAY = b"P5\n3 1\n255\n" + bytes([0, 30, 90])
SQUARE = b"P6\n2 2\n255\n" + bytes(range(12))


def case(name, picture, arguments, status=0, pixels=None, says=(), out="out.ppm", before=None):
    """Runs retouch on the bytes `picture`. On success the result ends in `pixels`; otherwise stderr contains all of
    `says`, stdout is empty, and there is no result, or the one that was there, and nothing beside it."""
    if not checks.wants(name):
        return
    problems = []
    with tempfile.TemporaryDirectory() as directory:
        directory = pathlib.Path(directory)
        (directory / "in.ppm").write_bytes(picture)
        (directory / "link.ppm").symlink_to("old.ppm")
        (directory / "old.ppm").write_bytes(b"old")
        words = [str(word) for word in (["in.ppm", out, *arguments] if out else arguments)]
        run = subprocess.run([retouch, *words], cwd=directory, capture_output=True, text=True, preexec_fn=before)
        if run.returncode != status:
            problems.append(f"exit status {run.returncode} instead of {status}")
        if status == 0 and pixels is not None and not (directory / out).read_bytes().endswith(b"\n255\n" + pixels):
            problems.append(f"wrong pixels: {(directory / out).read_bytes()!r}")
        if status != 0:
            problems += [f"stderr does not say '{text}'" for text in says if text not in run.stderr]
            if run.stdout:
                problems.append("something on stdout")
            if (directory / "old.ppm").read_bytes() != b"old":
                problems.append("the file that was there is changed")
            if len(list(directory.iterdir())) > 3:
                problems.append(f"leaves something behind: {sorted(directory.iterdir())}")
        if (directory / "link.ppm").is_symlink() is False:
            problems.append("replaces a link instead of what it points to")
    checks.tell(name, problems and f"{'; '.join(problems)}\nstdout: {run.stdout}\nstderr: {run.stderr}")


def small_files():
    """No file may grow beyond a few bytes, as on a disk that is full."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (8, 8))


def little_memory():
    resource.setrlimit(resource.RLIMIT_AS, (200 << 20, 200 << 20))


# Filters.
pixels = lighthouse.read_bytes()[-256 * 192 * 3:]
negative = bytes(255 - sample for sample in pixels)
case("invert", lighthouse.read_bytes(), [invert], pixels=negative)
case("one plugin twice", lighthouse.read_bytes(), [invert, invert], pixels=pixels)
case("blur", GRAY, ["--radius", 1, blur], pixels=bytes([15, 40, 60]))
case("blur keeps channels apart", SQUARE, ["--radius", 9, blur], pixels=bytes([4, 5, 6] * 4))
case("blur by nothing", SQUARE, ["--radius", 0, blur], pixels=bytes(range(12)))
case("blur by too much", GRAY, ["--radius", 2147483647, blur], pixels=bytes([40, 40, 40]))
case("filters in order", GRAY, ["--radius", 1, invert, blur], pixels=bytes([240, 215, 195]))
case("area", SQUARE, ["--area", "1,0,1,2", invert], pixels=bytes([0, 1, 2, 252, 251, 250, 6, 7, 8, 246, 245, 244]))
case("comments", b"P5#a\n# b 9\n3#c\r\n 1\n#\n255 " + GRAY[-3:], [invert], pixels=bytes([255, 225, 165]))
case("through a link", GRAY, [invert], pixels=bytes([255, 225, 165]), out="link.ppm")
case("onto itself", GRAY, [invert], pixels=bytes([255, 225, 165]), out="in.ppm")

# Plugins.
case("stale", SQUARE, [stale], 1, says=["stale.so", "acme.image", "acme::Image", "member 4", "stride: int @16"])
case("mistyped", SQUARE, [mistyped], 1, says=["mistyped.so", "bool(acme::Image&)", "void(acme::Image&)"])
case("one of two is stale", SQUARE, [invert, stale], 1, says=["stale.so"], out="old.ppm")
case("no such plugin", SQUARE, ["./none.so"], 1, says=["none.so"])
case("the picture as a plugin", SQUARE, ["in.ppm"], 1, says=["in.ppm"])

# Command lines.
for arguments in ([], ["in.ppm"], ["in.ppm", "out.ppm"]):
    case(f"{len(arguments)} words", SQUARE, arguments, 2, says=["retouch: "], out=None)
case("unknown option", SQUARE, ["--frob", invert], 2, says=["--frob"])
case("option without its value", SQUARE, [blur, "--radius"], 2, says=["--radius"])
for text in ("", "x", "-1", "1x", "1,", "1,2", " 1", "2147483648"):
    case(f"radius '{text}'", SQUARE, ["--radius", text, blur], 2, says=["--radius", f"'{text}'"])
case("radius for nobody", SQUARE, ["--radius", 1, invert], 2, says=["--radius"])
for text in ("", "0,0,1", "0,0,1,1,1", "0,0,1,", "0,0,,1", "0;0,1,1", "-1,0,1,1", "0,0,1,-1"):
    case(f"area '{text}'", SQUARE, ["--area", text, invert], 2, says=["--area", f"'{text}'"])
for text in ("0,0,0,1", "0,0,1,0", "0,0,3,1", "0,1,1,2", "2147483647,0,1,1", "1,0,2147483647,1"):
    case(f"area '{text}'", SQUARE, ["--area", text, invert], 2, says=["--area", "not within"])
case("help", SQUARE, ["--help"], 0)

# Pictures.
bad_pictures = {
    "empty": b"",
    "one byte": b"P",
    "text": b"Photograph",
    "plain PPM": b"P3\n1 1\n255\n0 0 0\n",
    "only a magic number": b"P6",
    "no height": b"P6\n2 ",
    "comment without an end": b"P6\n2 # 2\n",
    "negative width": b"P6\n-2 2\n255\n" + bytes(12),
    "no width": b"P6\n0 2\n255\n",
    "no height to speak of": b"P6\n2 0\n255\n",
    "width beyond numbers": b"P6\n99999999999999999999 1\n255\n" + bytes(12),
    "width beyond reason": b"P6\n65536 1\n255\n" + bytes(12),
    "sixteen bits": b"P6\n2 2\n65535\n" + bytes(24),
    "one bit": b"P6\n2 2\n1\n" + bytes(12),
    "no blank at the end": b"P6\n2 2\n255#\n" + bytes(12),
    "one byte short": SQUARE[:-1],
    "no pixels": SQUARE[:-12],
}
for name, picture in bad_pictures.items():
    case(f"picture: {name}", picture, [invert], 2, says=["in.ppm"], out="old.ppm")
case("picture: a lie about 12 GB", b"P6\n65535 65535\n255\n" + bytes(99), [invert], 2, says=["in.ppm"], before=little_memory)

# Files.
case("no picture", b"", ["none.ppm", "out.ppm", invert], 2, says=["none.ppm", "No such file"], out=None)
case("directory as picture", b"", ["/", "out.ppm", invert], 2, says=["/", "directory"], out=None)
case("result in no directory", SQUARE, [invert], 2, says=["none/out.ppm"], out="none/out.ppm")
case("directory as result", SQUARE, [invert], 2, says=["/tmp"], out="/tmp")
case("device as result", SQUARE, [invert], 2, says=["/dev/null"], out="/dev/null")
case("full disk", SQUARE, [invert], 2, says=["old.ppm"], out="old.ppm", before=small_files)

checks.finish()
