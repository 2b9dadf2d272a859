"""First names as they are shortened: a small table, because a guess would make one person of two."""

_SHORT = """
abe abraham; al albert alfred alan; alex alexander alexandra; andi andreas andrea; andy andrew; angie angela;
barb barbara; ben benjamin; bernie bernard; beth elizabeth; bill william; billy william; bob robert;
bobby robert; brad bradley; cathy catherine; charlie charles; chris christopher christine christina christian;
chuck charles; cindy cynthia; dan daniel; danny daniel; dave david; deb deborah; debbie deborah; dick richard;
don donald; doug douglas; ed edward edwin; eddie edward; fred frederick alfred; fritz friedrich;
gabi gabriele; geoff geoffrey; greg gregory; hank henry; hans johannes; harry harold; heinz heinrich;
jack john; jake jacob; jeff jeffrey; jerry gerald jerome; jim james; jimmy james; jo joanna; joe joseph;
jon jonathan; josh joshua; kate katherine catherine; kathy katherine kathleen; katie katherine; ken kenneth;
larry lawrence; liz elizabeth; maggie margaret; marty martin; matt matthew; meg margaret; mick michael;
mike michael; mitch mitchell; nan nancy; nick nicholas; pam pamela; pat patrick patricia; patty patricia;
peggy margaret; pete peter; phil philip phillip; ray raymond; rich richard; rick richard; rob robert;
ron ronald; sam samuel samantha; sandy sandra; sepp josef; steve stephen steven; sue susan; susi susanne;
ted edward theodore; terry terence; tim timothy; toby tobias; tom thomas; tommy thomas; toni anton antonia;
tony anthony; uli ulrich; val valerie; vince vincent; walt walter; will william; willi wilhelm; zach zachary
"""
_LONG = {
    words[0]: frozenset(words[1:])
    for entry in _SHORT.replace("\n", " ").split(";")
    for words in [entry.split()]
}


def is_short_for(short: str, name: str) -> bool:
    """Whether "joe" is how people called "joseph" are called; both folded."""
    return name in _LONG.get(short, ())
