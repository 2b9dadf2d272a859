"""Function words: they hold sentences together and say nothing about who took words from whom."""

_ENGLISH = """a an the and or but nor so yet if as at by for from in into of off on onto out over per than that to
up upon via with without about after again against all also am any are aren arent be because been before being
below between both can cannot cant could couldnt did didnt do does doesnt doing dont down during each few further
had hadnt has hasnt have havent having he her here hers herself hes him himself his how i id ill im ive is isnt it
its itself just let lets me more most my myself no not now only other our ours ourselves own same she shes should
shouldnt some such their theirs them themselves then there theres these they theyre this those through too under
until very was wasnt we were werent weve what when where which while who whom why will wont would wouldnt you your
yours yourself said says say told mr mrs ms"""
_GERMAN = """aber als am an auch auf aus bei bin bis bist da damit dann das dass dein dem den der des die dies diese
diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines er es für gegen habe haben hat hatte
hier ich ihm ihn ihr ihre ihrem ihren ihrer im in ins ist ja kann kein keine mehr mein mich mir mit nach nicht noch
nun nur ob oder ohne sagte schon sehr sein seine seinem seinen seiner sich sie sind so über um und uns unser unter vom
von vor war waren was weil wenn wer werden wie wir wird wo wurde wurden zu zum zur"""
_FRENCH = """à au aux avec ce ces cette dans de des du elle elles en est et eux il ils je la le les leur leurs lui ma
mais me mes moi mon ne nos notre nous on ou où par pas pour plus qu que qui sa sans se ses son sont sur ta te tes toi
ton tu un une vos votre vous y"""
_SPANISH = """al como con cuando de del donde el ella ellas ellos en entre era es esa ese eso esta este esto fue ha han
hay la las le les lo los me mi más muy nada ni nos nosotros o os otra otro para pero por porque que quien se ser si
sin sobre son su sus también te tiene tu un una uno unos y ya yo"""

FUNCTION_WORDS = frozenset(" ".join((_ENGLISH, _GERMAN, _FRENCH, _SPANISH)).split())


def content_words(words: tuple[str, ...]) -> int:
    """How many of these normalised words carry content: not a function word, not a single Latin letter."""
    return sum(word not in FUNCTION_WORDS and not (len(word) == 1 and _is_latin(word)) for word in words)


def _is_latin(letter: str) -> bool:
    return letter.isascii() and not letter.isdigit()
