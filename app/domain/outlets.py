"""Outlets known from the start. Adding one is one line in a table; being absent costs nothing."""

from collections.abc import Iterator, Mapping

from app.domain.outlets_american import AMERICAN
from app.domain.outlets_elsewhere import ELSEWHERE
from app.domain.source import Outlet, OutletKind, OutletRegistry

# A line is: name | other names | domains | how its copy is signed. Under the zone by whose clock it prints
# its times; under "" where it has editions in several, or none is known (the Daily Caller prints UTC).
_AGENCIES = {
    "": """
Associated Press | AP News, Associated Press Writer | apnews.com, ap.org, hosted.ap.org | AP
Reuters | Thomson Reuters, Thomson/Reuters, Reuters News | reuters.com
Agence France-Presse | Agence France Presse, AFP News | afp.com | AFP
Bloomberg News | Bloomberg | bloomberg.com, bloomberg.net
Canadian Press | | thecanadianpress.com | CP
Australian Associated Press | | aap.com.au | AAP
Inter Press Service | | ipsnews.net | IPS
Tribune News Service | | | TNS
Tribune Content Agency | | | TCA
PR Newswire | | prnewswire.com | PRNewswire
Business Wire | | businesswire.com
Scripps Howard News Service | | | SHNS
""",
    "Europe/Berlin": """
Deutsche Presse-Agentur | dpa international, Deutsche Presse Agentur | dpa.com | dpa, dpa-AFX
Evangelischer Pressedienst | | epd.de | epd
Katholische Nachrichten-Agentur | | kna.de | KNA
""",
    "Europe/London": """
PA Media | Press Association, PA News Agency | pressassociation.com, pa.media | PA
""",
    "America/New_York": """
United Press International | | upi.com | UPI
McClatchy | McClatchy Newspapers, McClatchy Washington Bureau | mcclatchydc.com
Religion News Service | | religionnews.com | RNS
""",
    "Europe/Rome": """
ANSA | Agenzia ANSA | ansa.it
""",
    "Europe/Madrid": """
EFE | Agencia EFE, Agencia Efe | efe.com
""",
    "Asia/Shanghai": """
Xinhua | Xinhua News Agency | xinhuanet.com, news.cn
""",
    "Europe/Moscow": """
TASS | ITAR-TASS | tass.com, tass.ru
RIA Novosti | | ria.ru
Interfax | | interfax.com, interfax.ru
""",
    "Asia/Tokyo": """
Kyodo News | Kyodo | kyodonews.net
Jiji Press | Jiji | jiji.com
""",
    "Asia/Seoul": """
Yonhap | Yonhap News Agency | yna.co.kr
""",
    "Asia/Kolkata": """
Press Trust of India | | ptinews.com | PTI
Asian News International | | aninews.in | ANI
""",
    "Europe/Vienna": """
Austria Press Agency | Austria Presse Agentur | apa.at | APA
""",
    "Europe/Zurich": """
Keystone-SDA | Schweizerische Depeschenagentur | keystone-sda.ch | sda, SDA
""",
    "Europe/Brussels": """
Belga | | belga.be
""",
    "Europe/Amsterdam": """
ANP | Algemeen Nederlands Persbureau | anp.nl
""",
    "Europe/Istanbul": """
Anadolu Agency | Anadolu | aa.com.tr
""",
    "Asia/Tehran": """
IRNA | | irna.ir
""",
    "Asia/Damascus": """
SANA | Syrian Arab News Agency | sana.sy
""",
}
_CARRIERS = {
    "": """
Yahoo News | Yahoo, Yahoo! News | yahoo.com/news, news.yahoo.com, yahoo.com
Google News | | news.google.com
MSN | MSN News | msn.com, msn.com/news
CenturyLink News | CenturyLink | centurylink.net/news, centurylink.net
AOL | AOL News | aol.com, aol.com/news
Apple News | | apple.news
SmartNews | | smartnews.com
Flipboard | | flipboard.com
NewsBreak | | newsbreak.com
Before It's News | BeforeItsNews, Before Its News | beforeitsnews.com
""",
}


def _outlets(kind: OutletKind, zones: Mapping[str, str]) -> Iterator[Outlet]:
    for zone, table in zones.items():
        for line in table.strip().splitlines():
            name, aliases, domains, marks = (*line.split("|"), "", "", "")[:4]
            yield Outlet(
                name=name.strip(),
                kind=kind,
                aliases=_listed(aliases),
                domains=_listed(domains),
                marks=_listed(marks),
                zone=zone or None,
            )


def _listed(cell: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in cell.split(",") if name.strip())


OUTLETS = OutletRegistry(
    (
        *_outlets(OutletKind.AGENCY, _AGENCIES),
        *_outlets(OutletKind.CARRIER, _CARRIERS),
        *_outlets(OutletKind.OUTLET, AMERICAN),
        *_outlets(OutletKind.OUTLET, ELSEWHERE),
    )
)
