"""Greek, Russian, Arabic and Chinese: few words and simple sentences, so that no script goes untried."""

import re
from random import Random
from typing import NamedTuple

from tests.simulator.language.grammar import Slots, pattern, patterns, skeletons, terms, zipf
from tests.simulator.language.tongue import WORD, Lexicon, Manner, Marks, Speaker, as_it_is, frames


class Script(NamedTuple):
    """What one of them is made of. Patterns know NP, VT, PERSON, PLACE, ORG, DAY, BIG, YEAR."""

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
3* {NP} {VT} {DAY} την {A} {N} και την {N} στην {PLACE}.
2* Σύμφωνα με το {ORG}, {NP} {VT} την {N} πριν από το {YEAR}.
2* {PERSON} {VT} την {A} {N}, ενώ {NP} {VT} {BIG} ευρώ.
1* Η αστυνομία ανακοίνωσε ότι {NP} {VT} την {N} {DAY}.
1* Μετά την {A} {N}, {NP} {VT} την {A} {N} για {BIG} κατοίκους.
1* {NP} {VT} την {N}, επειδή {NP} {VT} την {A} {N}.
""",
    speech="""
Δεν πιστεύω ότι {NP} {VT} την {A} {N}
Κανείς δεν {VT} την {N} στην {PLACE}
Όταν {NP} {VT} την {N}, {NP} {VT} την {A} {N}
Η {N} μας {VT} {BIG} κατοίκους και την {A} {N}
Θέλουμε την {A} {N} στην {PLACE} από το {YEAR}
""",
    label="μια {A} {N} στην {PLACE}\nκαμία {A} {N} για {BIG} κατοίκους",
    quoting=(("", "", ", δήλωσε {DAY} ο {WHO}."), ("Ο {WHO} είπε: ", ".", "")),
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
3* {NP} {VT} {DAY} {BIG} домов, сообщает {ORG}.
2* По данным {ORG}, {NP} {VT} {BIG} жителей в городе {PLACE}.
2* Как заявила {PERSON}, {NP} {VT} то, что {NP} {VT} в {YEAR} году.
1* {NP} {VT} {BIG} рублей, потому что {NP} {VT} {BIG} зданий.
1* После того как {NP} {VT} всё, {NP} {VT} {BIG} человек.
""",
    speech="""
Я не верю, что {NP} {VT} {BIG} домов
Никто не знает, почему {NP} {VT} то, что {NP} {VT}
Когда {NP} {VT} всё, {NP} {VT} {BIG} семей
Наша {A} {N} {VT} {BIG} рабочих мест
Нам нужна {A} {N} в городе {PLACE} с {YEAR} года
""",
    label="{A} {N} из города {PLACE}\nникакая {A} {N} на {BIG} мест",
    quoting=(("", "", ", — сказал {WHO} {DAY}."), ("{WHO} заявил: ", "", ".")),
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
3* {VT} {NP} {NP} {DAY} في مدينة {PLACE}.
2* قال {PERSON} إن {NP} {VT} {NP} منذ عام {YEAR}.
2* وفقا لما ذكره {ORG}، {VT} {NP} {NP} و{BIG} منزل.
1* {VT} {NP} {BIG} شخص لأن {NP} {VT} {NP}.
""",
    speech="""
لا أعتقد أن {NP} {VT} {NP}
لم يقل أحد إن {NP} {VT} {NP} في {PLACE}
عندما {VT} {NP} {NP} رفض {BIG} عامل {NP}
نحن نريد {NP} منذ عام {YEAR}
""",
    label="{N} {A} في {PLACE}",
    quoting=(("", "", "، قال {WHO} {DAY}."), ("وقال {WHO}: ", "", ".")),
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
3* {NP}{DAY}在{PLACE}{VT}{NP}。
2* {PERSON}表示，{NP}{VT}{NP}和{BIG}户居民。
2* 据{ORG}介绍，{NP}自{YEAR}年以来{VT}{NP}。
1* 由于{NP}{VT}{NP}，{NP}{VT}{NP}。
""",
    speech="""
我不相信{NP}{VT}{NP}
没有人知道为什么{NP}{VT}{NP}
如果{NP}{VT}{NP}，我们就会失去{BIG}个{NP}
我们从{YEAR}年起就需要{NP}
""",
    label="{PLACE}{A}{N}",
    quoting=(("", "。", "{WHO}{DAY}说。"), ("{WHO}说：", "。", ""), ("{WHO}告诉记者：", "。", "")),
    credit="据{PAPER}报道，{NP}{VT}{NP}。",
    stop="。",
    space="",
    word=re.compile(r"[^\W\d]|\d+"),
    stretch=2,
    letters=1.8,
)
SCRIPTS = {script.code: script for script in (_GREEK, _RUSSIAN, _ARABIC, _CHINESE)}
