"""Greek, Russian, Arabic and Chinese: few words and simple sentences, so that no script goes untried."""

import re
from random import Random
from typing import NamedTuple

from tests.simulator.language.grammar import Slots, pattern, patterns, skeletons, terms, zipf
from tests.simulator.language.tongue import WORD, Lexicon, Manner, Marks, Speaker, as_it_is, frames


class Script(NamedTuple):
    """What one of them is made of. Patterns know NP, VT, PERSON, PLACE, ORG, DAY, BIG, YEAR, and IF IN ON SAY SO WE."""

    code: str
    marks: Marks
    syllables: list[str]
    nouns: list[str]
    adjectives: list[str]
    verbs: list[str]
    days: list[str]
    bodies: list[str]
    phrases: str
    sentences: str
    speech: str
    label: str
    quoting: tuple[tuple[str, str, str], ...]
    credit: str
    glue: dict[str, list[str]]  # words between words, so that patterns differ in more than their names
    stop: str = "."
    space: str = " "
    word: re.Pattern[str] = WORD
    stretch: int = 1
    letters: float = 6.5


def scripted(rng: Random, script: Script) -> Lexicon:
    """The lexicon of one of them."""
    names = list({_name(rng, script) for _ in range(3_000)} - {""})
    names.sort()
    rng.shuffle(names)
    few = len(names) // 4
    pools = {
        "N": zipf(rng, script.nouns, 2_000, 30),
        "A": zipf(rng, script.adjectives, 2_000, 30),
        "VT": zipf(rng, script.verbs, 2_000, 30),
        "DAY": script.days,
        "BODY": script.bodies,
        "BIG": [str(rng.randint(11, 99_999)) for _ in range(2_000)],
        "YEAR": [str(rng.randint(1975, 2030)) for _ in range(200)],
        **script.glue,
    }
    tables = {
        "NP_FRESH": patterns(script.phrases),
        "SENTENCE": patterns(script.sentences),
        "SHORT": patterns(script.speech),
        "MEDIUM": patterns(script.speech),
        "LONG": patterns(script.speech),
        "LABEL": patterns(script.label),
        "HEADLINE": patterns(script.sentences.replace("。", "").replace(".", "")),
    }
    manner = Manner(
        code=script.code,
        sentence=frames(*script.quoting),
        fragment=frames(*script.quoting),
        split=frames(*script.quoting[:1]),
        interposed=(),
        paraphrased=frames(*script.quoting[:1]),
        bare=frames(("", "", script.stop)),
        credits=patterns(script.credit),
        according=pattern("{PAPER}: "),
        lead=pattern("{NP} {VT} "),
        rest=pattern(" {NP}" + script.stop),
        introduce=_introduced,
        organisations=_organisation,
        stop=script.stop,
        space=script.space,
        word=script.word,
        stretch=script.stretch,
        letters=script.letters,
        pools={"NP": ("NP_FRESH", 400, as_it_is)},
        things=("N",),
        edited=("N", "A", "VT"),
    )
    sizes = dict.fromkeys(tables, 200)
    return Lexicon(
        manner, pools, skeletons(rng, tables, sizes), names[:few], names[few : 3 * few], names[3 * few :]
    )


def _name(rng: Random, script: Script) -> str:
    return "".join(rng.choices(script.syllables, k=rng.choice((2, 2, 3)))).capitalize()


def _introduced(rng: Random, slots: Slots) -> Speaker:
    name = slots["PERSON"]()
    return Speaker(name, (name,), (name,))


def _organisation(rng: Random, slots: Slots) -> str:
    return f"{slots['BODY']()} {slots['PLACE']()}"


_GREEK = Script(
    code="el",
    marks=("«", "»"),
    syllables=terms("κα λο μα νι πα ρο σα τε βα γι δο ζα θε κω λι μο νη πε ρα σι του φα χα ρι"),
    nouns=terms("""
κυβέρνηση επιτροπή εταιρεία τράπεζα γέφυρα απόφαση έκθεση έρευνα απεργία διαδήλωση συμφωνία πρόταση κρίση
περιοχή πόλη αστυνομία αγορά τιμή αύξηση μείωση ψηφοφορία σύμβαση υπηρεσία κοινότητα μονάδα γραμμή ζημιά
πυρκαγιά πλημμύρα καταιγίδα άδεια ποινή δίκη προσφυγή μεταρρύθμιση εγκατάσταση παραγωγή βιομηχανία
"""),
    adjectives=terms("""
νέα παλιά μεγάλη μικρή δημόσια ιδιωτική τοπική διεθνής σοβαρή επικίνδυνη ακριβή φθηνή σημαντική ξαφνική
οικονομική πολιτική στρατιωτική νομική ιατρική ιστορική βόρεια νότια ανατολική δυτική παράνομη προσωρινή
"""),
    verbs=terms("""
ενέκρινε απέρριψε ανακοίνωσε ανέβαλε σταμάτησε ενίσχυσε μείωσε αύξησε κατέστρεψε έσωσε εξέτασε επιβεβαίωσε
επισκεύασε έκλεισε άνοιξε πούλησε αγόρασε υποστήριξε καταδίκασε αμφισβήτησε προκάλεσε χρηματοδότησε
"""),
    days=["τη Δευτέρα", "την Τρίτη", "την Τετάρτη", "την Πέμπτη", "την Παρασκευή", "το Σάββατο"],
    bodies=terms("Ινστιτούτο Δήμος Πανεπιστήμιο Ίδρυμα Νοσοκομείο"),
    phrases="3* η {A} {N}\n1* κάθε {A} {N}\n4* η {A} {N} στην {PLACE}\n2* η {N} με {BIG} μέλη",
    sentences="""
3* {NP} {VT} {DAY} την {A} {N} και την {N} {IN} {PLACE}.
2* {SAY} το {ORG}, {NP} {VT} την {N} {ON} {YEAR}.
2* {PERSON} {VT} την {A} {N}, {SO} {NP} {VT} {BIG} ευρώ.
2* {SAY} την αστυνομία, {NP} {VT} την {N} {DAY} {IN} {PLACE}.
2* {IF} {NP} {VT} την {N}, {NP} {VT} την {A} {N} για {BIG} κατοίκους.
2* {NP} {VT} την {N}, {SO} {NP} {VT} την {A} {N}.
1* {ON} {YEAR}, {PERSON} {VT} {BIG} σπίτια {IN} {PLACE}.
""",
    speech="""
{WE} ότι {NP} {VT} την {A} {N}
{IF} {NP} {VT} την {N}, {NP} {VT} την {A} {N}
η {N} μας {VT} {BIG} κατοίκους, {SO} {NP} {VT} την {A} {N}
{WE} την {A} {N} {IN} {PLACE} {ON} {YEAR}
{WE} την {N} {IN} {PLACE}
{WE} την {A} {N} {ON} {YEAR}
{NP} {VT} την {N} μας {ON} {YEAR}
""",
    label="μια {A} {N} στην {PLACE}\nκαμία {A} {N} για {BIG} κατοίκους",
    quoting=(("", "", ", δήλωσε {DAY} ο {WHO}."), ("Ο {WHO} είπε: ", ".", "")),
    glue={
        "WE": terms(
            "ξέρουμε φοβόμαστε περιμένουμε θυμόμαστε είδαμε χάσαμε ζητάμε βλέπουμε ακούσαμε συζητάμε"
        ),
        "IF": terms("όταν αν επειδή αφού ενώ μόλις καθώς προτού"),
        "SO": ["ενώ", "γιατί", "όμως", "ώστε", "αλλά", "αφού", "οπότε", "μολονότι"],
        "IN": ["στην", "κοντά στην", "έξω από την", "μέσα στην", "πίσω από την", "απέναντι από την"],
        "ON": ["το", "πριν από το", "μετά το", "ως το", "γύρω στο", "από το"],
        "SAY": ["σύμφωνα με", "όπως ανακοίνωσε", "κατά", "όπως είπε σε", "όπως μεταδίδει", "ρωτήσαμε"],
    },
    credit="Σύμφωνα με την {PAPER}, {NP} {VT} την {N}.",
)
_RUSSIAN = Script(
    code="ru",
    marks=("«", "»"),
    syllables=terms("ка ло ми ну ра со те ва го ди зу бе ни пло стро кра ме лю жа шо ру бо ти ва"),
    nouns=terms("""
комиссия компания проверка реформа больница школа дорога забастовка сделка заявка жалоба станция авария
программа партия газета фабрика граница поставка угроза потеря ошибка засуха буря эпидемия вакцина
задержка выплата субсидия стройка паника охрана служба область провинция столица площадь встреча
"""),
    adjectives=terms("""
новая старая крупная местная частная военная срочная опасная дорогая тайная северная южная восточная
западная судебная медицинская временная незаконная важная общая тяжёлая резкая долгая сложная
"""),
    verbs=terms("""
одобрила отклонила объявила отложила остановила усилила сократила увеличила разрушила спасла проверила
подтвердила закрыла открыла продала купила поддержала осудила оспорила вызвала финансировала заменила
"""),
    days=["в понедельник", "во вторник", "в среду", "в четверг", "в пятницу", "в субботу"],
    bodies=terms("Институт Университет Фонд Комитет Завод Банк"),
    phrases="3* {A} {N}\n1* каждая {A} {N}\n4* {A} {N} из города {PLACE}\n2* {N} на {BIG} мест",
    sentences="""
3* {NP} {VT} {DAY} {BIG} домов, {SAY} {ORG}.
2* {SAY} {ORG}, {NP} {VT} {BIG} жителей {IN} {PLACE}.
2* {SAY} {PERSON}, {NP} {VT} то, что {NP} {VT} {ON} {YEAR} году.
2* {NP} {VT} {BIG} рублей, {SO} {NP} {VT} {BIG} зданий.
2* {IF} {NP} {VT} {BIG} машин, {NP} {VT} {BIG} человек {DAY}.
1* {ON} {YEAR} году {PERSON} {VT} {BIG} деревьев {IN} {PLACE}.
""",
    speech="""
{WE}, что {NP} {VT} {BIG} домов
{WE}, {SO} {NP} {VT} то, что {NP} {VT}
{IF} {NP} {VT} {BIG} писем, {NP} {VT} {BIG} семей
наша {A} {N} {VT} {BIG} рабочих мест {ON} {YEAR} году
{WE}, что {A} {N} {VT} {BIG} школ {IN} {PLACE}
{WE} {BIG} машин {IN} {PLACE}
{A} {N} {VT} {BIG} писем {DAY}
""",
    label="{A} {N} из города {PLACE}\nникакая {A} {N} на {BIG} мест",
    quoting=(("", "", ", — сказал {WHO} {DAY}."), ("{WHO} заявил: ", "", ".")),
    glue={
        "WE": terms("знаем помним видим слышали надеемся боимся считаем говорили узнали заметили"),
        "IF": terms("когда если пока раз хотя едва прежде"),
        "SO": ["потому что", "поэтому", "но", "а", "однако", "так что", "хотя", "зато"],
        "IN": ["в городе", "близ города", "у города", "за городом", "под городом", "около города"],
        "ON": ["в", "ещё в", "только в", "лишь в", "уже в", "снова в"],
        "SAY": ["сообщает", "по данным", "считает", "уточняет", "добавляет", "пишет"],
    },
    credit="По сообщению {PAPER}, {NP} {VT} {BIG} домов.",
)
_ARABIC = Script(
    code="ar",
    marks=("«", "»"),
    syllables=terms("را سا مي نو كا لي دا فا حا زي با تو جا شي عا قا وا هي ما رو"),
    nouns=terms("""
الحكومة اللجنة الشركة المدينة المدرسة الخطة الأزمة الاتفاقية المحكمة الشرطة الوزارة الجامعة الصحيفة
المنطقة الحملة الميزانية الضريبة السفينة الطائرة العاصفة الدراسة النتيجة القضية الشكوى المحطة التجارة
"""),
    adjectives=terms("""
الجديدة القديمة الكبيرة الصغيرة المحلية الدولية العامة الخاصة الخطيرة المهمة السرية الشمالية الجنوبية
الشرقية الغربية الاقتصادية السياسية العسكرية الطبية القانونية المؤقتة
"""),
    verbs=terms("""
رفضت أعلنت أيدت أوقفت دعمت خفضت رفعت دمرت أنقذت راجعت أكدت أغلقت فتحت باعت اشترت أدانت مولت بدلت
"""),
    days=["يوم الاثنين", "يوم الثلاثاء", "يوم الأربعاء", "يوم الخميس", "يوم الجمعة", "يوم السبت"],
    bodies=terms("معهد جامعة مؤسسة بنك مستشفى"),
    phrases="3* {N} {A}\n4* {N} {A} في {PLACE}\n2* {N} رقم {BIG}",
    sentences="""
3* {VT} {NP} {NP} {DAY} {IN} {PLACE}.
2* {SAY} {PERSON} إن {NP} {VT} {NP} {ON} {YEAR}.
2* {SAY} {ORG} أن {NP} {VT} {NP} و{BIG} منزل.
2* {VT} {NP} {BIG} شخص {SO} {NP} {VT} {NP}.
2* {IF} {VT} {NP} {NP}، {VT} {NP} {BIG} سيارة {IN} {PLACE}.
""",
    speech="""
{WE} أن {NP} {VT} {NP}
{WE} أن {NP} {VT} {NP} {IN} {PLACE}
{IF} {VT} {NP} {NP} {VT} {NP} {BIG} عامل
{WE} {NP} {ON} {YEAR}
{NP} {VT} {BIG} مدرسة {SO} {NP} {VT} {NP}
""",
    label="{N} {A} في {PLACE}",
    quoting=(("", "", "، قال {WHO} {DAY}."), ("وقال {WHO}: ", "", ".")),
    glue={
        "WE": terms("نعرف نعتقد نتذكر نخشى ننتظر رأينا سمعنا نناقش نريد فقدنا"),
        "IF": terms("عندما لو بينما حين بعدما قبلما كلما"),
        "SO": ["لأن", "لكن", "بينما", "مع أن", "رغم أن", "حتى إن"],
        "IN": ["في", "قرب", "خارج", "داخل", "حول", "خلف"],
        "ON": ["منذ عام", "في عام", "قبل عام", "بعد عام", "حتى عام"],
        "SAY": ["قال", "ذكر", "أضاف", "أوضح", "صرح", "كتب", "أفاد"],
    },
    credit="ذكرت صحيفة {PAPER} أن {NP} {VT} {NP}.",
)
_CHINESE = Script(
    code="zh",
    marks=("“", "”"),
    syllables=list("林海山明华文安平东成德国建志江云石白青龙宁春光达长立新永"),
    nouns=terms("""
政府 委员会 公司 银行 学校 医院 桥梁 隧道 工厂 码头 报告 计划 协议 法案 调查 判决 罢工 抗议 危机 市场 价格
税收 预算 补贴 疫苗 洪水 台风 火灾 事故 航班 列车 船只 能源 煤炭 钢铁 粮食 数据 网络 证据 指控
"""),
    adjectives=terms(
        "新的 旧的 重大的 地方的 国际的 公共的 私人的 危险的 昂贵的 秘密的 北部的 南部的 临时的 非法的 重要的"
    ),
    verbs=terms(
        "批准了 拒绝了 宣布了 推迟了 停止了 加强了 削减了 提高了 摧毁了 检查了 确认了 关闭了 出售了 支持了 谴责了"
    ),
    days=terms("周一 周二 周三 周四 周五 周六"),
    bodies=terms("研究所 大学 基金会 集团"),
    phrases="3* {A}{N}\n4* {PLACE}{A}{N}\n2* {BIG}号{N}",
    sentences="""
3* {NP}{DAY}{IN}{PLACE}{VT}{NP}。
2* {PERSON}{SAY}，{NP}{VT}{NP}和{BIG}户居民。
2* {ORG}{SAY}，{NP}{ON}{YEAR}年{VT}{NP}。
2* {IF}{NP}{VT}{NP}，{NP}{VT}{NP}。
1* {NP}{VT}{NP}，{SO}{NP}{VT}{BIG}辆汽车。
""",
    speech="""
{WE}{NP}{VT}{NP}
{WE}{NP}{ON}{YEAR}年{VT}{NP}
{IF}{NP}{VT}{NP}，{NP}{VT}{BIG}个{NP}
{NP}{VT}{NP}，{SO}{NP}{VT}{NP}
{WE}{PLACE}的{NP}和{BIG}名工人
{WE}{PLACE}的{N}
{WE}{BIG}号{N}
""",
    label="{PLACE}{A}{N}",
    quoting=(("", "。", "{WHO}{DAY}说。"), ("{WHO}说：", "。", ""), ("{WHO}告诉记者：", "。", "")),
    glue={
        "WE": terms("我们知道 我们记得 我不相信 大家担心 人人看到 谁都明白 我们希望 他们承认"),
        "IF": terms("如果 由于 虽然 因为 只要 每当 自从 一旦"),
        "SO": terms("所以 但是 不过 因此 而且 然而"),
        "IN": terms("在 于 自 从 向 往"),
        "ON": terms("自 于 在 从 到"),
        "SAY": terms("表示 指出 认为 介绍 强调 宣布 透露"),
    },
    credit="据{PAPER}报道，{NP}{VT}{NP}。",
    stop="。",
    space="",
    word=re.compile(r"[^\W\d]|\d+"),
    stretch=2,
    letters=1.8,
)
SCRIPTS = {script.code: script for script in (_GREEK, _RUSSIAN, _ARABIC, _CHINESE)}
