"""Templates as Jinja compiles them, but for three things that a page of fifty sightings does thousands of times:
what is put out is escaped to a plain string, an attribute is asked for once, and an include is one string.

Apart from `render`, which says where templates lie and what they may call. Views are values: `a.b` is an attribute.
"""

from collections.abc import Mapping
from typing import Any

from jinja2 import Environment, Template, nodes
from jinja2.compiler import CodeGenerator, Frame
from jinja2.runtime import Context
from jinja2.utils import missing
from markupsafe import _escape_inner, escape  # type: ignore[attr-defined]  # what `escape` itself calls

_NUMBERS = (int, float)


def escaped(value: object) -> str:
    """`value` as it may stand in a page. Of a plain string no `Markup` is made: what is put out is only joined."""
    made: str
    if type(value) is str:
        made = _escape_inner(value)
    elif type(value) in _NUMBERS:
        made = str(value)
    else:
        made = escape(value)
    return made


class _Compiler(CodeGenerator):
    """Writes the Python that a template becomes."""

    def visit_Template(self, node: nodes.Template, frame: Frame | None = None) -> None:  # noqa: N802
        self.writeline(f"from {__name__} import escaped")
        super().visit_Template(node, frame)

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:  # noqa: N802
        self.visit(node.node, frame)
        self.write(f".{node.attr}")

    def visit_Include(self, node: nodes.Include, frame: Frame) -> None:  # noqa: N802
        self.writeline("yield " if frame.buffer is None else f"{frame.buffer}.append(", node)
        self.write("environment.included(")
        self.visit(node.template, frame)
        self.write(f", context, {self.dump_local_context(frame)})")
        self.write("" if frame.buffer is None else ")")

    def _output_child_pre(self, *_: Any, **__: Any) -> None:
        self.write("escaped(")


class Templates(Environment):
    """The templates of an environment that escapes everything, always."""

    code_generator_class = _Compiler

    def __init__(self, **settings: Any) -> None:
        super().__init__(autoescape=True, **settings)
        self._parts: dict[str, Template] = {}

    def included(self, name: str, context: Context, given: Mapping[str, Any]) -> str:
        """What the template `name` makes where it is included, `given` the names that stand only there."""
        part = self._part(name)
        here = {each: value for each, value in given.items() if value is not missing}
        known = {**context.parent, **context.vars, **here}
        return "".join(part.root_render_func(self.context_class(self, known, part.name, part.blocks)))

    def _part(self, name: str) -> Template:
        """The template `name`, looked for once unless developers change it meanwhile."""
        if self.auto_reload or name not in self._parts:
            self._parts[name] = self.get_template(name)
        return self._parts[name]
