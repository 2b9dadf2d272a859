"""XML, escaped, and without the characters that XML 1.0 cannot hold."""

import re
from xml.etree.ElementTree import Element, SubElement, tostring

_UNFIT = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def root(name: str, namespace: str, **attributes: str) -> Element:
    """The outermost element, its namespace that of everything within."""
    return Element(name, {"xmlns": namespace, **_fit(attributes)})


def within(parent: Element, name: str, text: str = "", **attributes: str) -> Element:
    """A new last child. Attributes: `xml_id` is `xml:id`, a trailing underscore is dropped."""
    made = SubElement(parent, name, _fit(attributes))
    made.text = _fitting(text) or None
    return made


def follow(element: Element, text: str) -> None:
    """Put `text` behind `element`, within its parent."""
    element.tail = (element.tail or "") + _fitting(text)


def document(outermost: Element) -> bytes:
    return b'<?xml version="1.0" encoding="utf-8"?>\n' + tostring(outermost, "unicode").encode() + b"\n"


def _fit(attributes: dict[str, str]) -> dict[str, str]:
    return {name.rstrip("_").replace("xml_", "xml:"): _fitting(value) for name, value in attributes.items()}


def _fitting(text: str) -> str:
    return _UNFIT.sub("\ufffd", text)
