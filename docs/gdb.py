# SPDX-License-Identifier: BSL-1.0
"""Shows the types of tenon in gdb as what they mean: results with their value or error, symbols with what they lead to, plugins by path.

In gdb, or in ~/.gdbinit:   source /path/to/tenon/docs/gdb.py
"""
import gdb
import gdb.printing
import gdb.types


def characters(data, size):
    """The text of so many bytes at a pointer."""
    return data.cast(gdb.lookup_type("char").pointer()).string("utf-8", "replace", int(size)) if data else ""


def text_of(string):
    """The text of a std::string: libstdc++'s needs no printer of its own, libc++'s is as its printer shows it, if that is loaded."""
    if gdb.types.has_field(string.type, "_M_dataplus"):
        return characters(string["_M_dataplus"]["_M_p"], string["_M_string_length"])
    return string.format_string()


class ResultPrinter:
    """`{value = ...}`, or `type_mismatch: tenon: /opt/acme/libblur.so: "filter" is ...`."""

    def __init__(self, value):
        self.value = value
        self.error = value["error_"]["counted_"]
        self.is_void = value.type.strip_typedefs().template_argument(0).code == gdb.TYPE_CODE_VOID

    def to_string(self):
        if self.error:
            error = self.error["value"]
            return f"{str(error['code']).rpartition('::')[2]}: {text_of(error['message'])}"
        return "no error" if self.is_void else None

    def children(self):
        if not self.error and not self.is_void:
            yield "value", self.value["value_"]


class SymbolPrinter:
    """What an address leads to, and the type that was proven."""

    def __init__(self, value):
        self.address = value["address_"]
        self.type = value.type.strip_typedefs().template_argument(0)

    def to_string(self):
        return f"{self.type} at {self.address.format_string(symbols=True)}" if self.address else f"{self.type}, null"


class PluginPrinter:
    def __init__(self, value):
        self.plugin = value["plugin_"]

    def to_string(self):
        return OwnedTextPrinter(self.plugin["path"]).to_string()


class OwnedTextPrinter:
    def __init__(self, value):
        self.array = value["characters_"]

    def to_string(self):
        data = self.array["data_"]
        return characters(data, self.array["size_"] - 1)  # without its NUL

    def display_hint(self):
        return "string"


class CharsPrinter:
    def __init__(self, value):
        self.value = value

    def to_string(self):
        return characters(self.value["data"], self.value["size"])

    def display_hint(self):
        return "string"


printers = gdb.printing.RegexpCollectionPrettyPrinter("tenon")
printers.add_printer("Result", "^tenon::Result<.*>$", ResultPrinter)
printers.add_printer("Symbol", "^tenon::(Symbol|Optional)<.*>$", SymbolPrinter)
printers.add_printer("Plugin", "^tenon::Plugin$", PluginPrinter)
printers.add_printer("OwnedText", "^tenon::detail::OwnedText$", OwnedTextPrinter)
printers.add_printer("Chars", "^tenon::detail::Chars$", CharsPrinter)
gdb.printing.register_pretty_printer(gdb.current_objfile(), printers, replace=True)
