"""Outlets known from the start. A table: adding one is one line, being absent from it costs nothing."""

from collections.abc import Iterator, Mapping

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
_OUTLETS = {
    "America/New_York": """
ABC News | | abcnews.go.com, abcnews.com
Atlanta Journal-Constitution | AJC | ajc.com
Atlantic | | theatlantic.com
Axios | | axios.com
Baltimore Sun | | baltimoresun.com
Billboard | | billboard.com
Boston Globe | | bostonglobe.com
Boston Herald | | bostonherald.com
Business Insider | | businessinsider.com
BuzzFeed News | BuzzFeed | buzzfeednews.com, buzzfeed.com
C-SPAN | | c-span.org
CBS News | CBSNews.com, CBS | cbsnews.com
CNBC | CNBC.com | cnbc.com
CNN | Cable News Network, CNN Politics, CNN.com | cnn.com, edition.cnn.com, cnn.com/politics
Charlotte Observer | | charlotteobserver.com
Christian Science Monitor | CS Monitor | csmonitor.com
Cleveland Plain Dealer | Plain Dealer, Cleveland.com | cleveland.com
Columbus Dispatch | | dispatch.com
Daily Beast | | thedailybeast.com
Deadspin | | deadspin.com
Democracy Now! | Democracy Now | democracynow.org
Esquire | | esquire.com
Forbes | | forbes.com
Foreign Affairs | | foreignaffairs.com
Foreign Policy | Foreign Policy Magazine | foreignpolicy.com
Fortune | | fortune.com
Fox Business | Fox Business Network, FOXBusiness | foxbusiness.com
Fox News | FoxNews.com, Fox News Channel, Fox News Insider | foxnews.com, insider.foxnews.com
Gizmodo | | gizmodo.com
Hot Air | HotAir | hotair.com
HuffPost | Huffington Post, HuffPo | huffingtonpost.com, huffpost.com
Jezebel | | jezebel.com
MSNBC | | msnbc.com
Miami Herald | | miamiherald.com
NBC News | NBC, NBCNews.com | nbcnews.com
NPR | National Public Radio | npr.org
National Review | | nationalreview.com
New Republic | | newrepublic.com, tnr.com
New York Daily News | NY Daily News | nydailynews.com
New York Post | NY Post | nypost.com
New York Times | NYT, NYTimes.com, NY Times, New York Times News Service | nytimes.com
New Yorker | | newyorker.com
NewsBusters | | newsbusters.org
Newsday | | newsday.com
Newsmax | | newsmax.com
Newsweek | | newsweek.com
Orlando Sentinel | | orlandosentinel.com
PBS NewsHour | PBS | pbs.org
Philadelphia Inquirer | | inquirer.com, philly.com
Pittsburgh Post-Gazette | | post-gazette.com
Pittsburgh Tribune-Review | TribLive, Tribune-Review | triblive.com
Politico | POLITICO Magazine | politico.com
ProPublica | | propublica.org
RealClearPolitics | Real Clear Politics | realclearpolitics.com
Roll Call | | rollcall.com
Rolling Stone | | rollingstone.com
Salon | Salon.com | salon.com
Slate | Slate Magazine | slate.com
Star-Ledger | NJ.com, NJ Advance Media | nj.com
Syracuse Post-Standard | Syracuse.com, Post-Standard | syracuse.com
Talking Points Memo | TPM | talkingpointsmemo.com
Tampa Bay Times | | tampabay.com
The Hill | | thehill.com
The Intercept | | theintercept.com
The Nation | | thenation.com
The Verge | | theverge.com
Think Progress | ThinkProgress | thinkprogress.org
Time | Time Magazine, TIME.com | time.com
Townhall | | townhall.com
USA Today | | usatoday.com
Vanity Fair | | vanityfair.com
Voice of America | | voanews.com | VOA
Vox | | vox.com
WJXT | News4Jax, News 4 Jax | news4jax.com
WPLG | Local 10 Miami, Local 10 | local10.com
Wall Street Journal | WSJ, WSJ.com | wsj.com
Washington Examiner | | washingtonexaminer.com
Washington Free Beacon | Free Beacon | freebeacon.com
Washington Post | WaPo | washingtonpost.com
Washington Times | | washingtontimes.com
Weekly Standard | | weeklystandard.com
""",
    "America/Los_Angeles": """
Hollywood Reporter | | hollywoodreporter.com
Las Vegas Review-Journal | | reviewjournal.com
Los Angeles Times | L.A. Times | latimes.com
Mother Jones | | motherjones.com
Sacramento Bee | | sacbee.com
San Diego Union-Tribune | | sandiegouniontribune.com
San Francisco Chronicle | SFGate, SF Gate | sfgate.com, sfchronicle.com
Seattle Times | | seattletimes.com
TechCrunch | | techcrunch.com
The Oregonian | OregonLive | oregonlive.com
Variety | | variety.com
""",
    "America/Chicago": """
Chicago Sun-Times | Sun-Times | suntimes.com, chicago.suntimes.com
Chicago Tribune | | chicagotribune.com
Dallas Morning News | | dallasnews.com
Houston Chronicle | Chron | chron.com, houstonchronicle.com
KHOU | KHOU 11 Houston, KHOU 11 | khou.com
KPRC | KPRC 2, Click2Houston | click2houston.com
KTVI | FOX 2 Now | fox2now.com
Kansas City Star | | kansascity.com
Milwaukee Journal Sentinel | Journal Sentinel | jsonline.com
Omaha World-Herald | | omaha.com
St. Louis Post-Dispatch | | stltoday.com
Star Tribune | Minneapolis Star Tribune, Minneapolis Star-Tribune | startribune.com
Tennessean | | tennessean.com
TheBlaze | The Blaze | theblaze.com
Times-Picayune | NOLA.com | nola.com
""",
    "America/Detroit": """
Detroit Free Press | | freep.com
Detroit News | | detroitnews.com
WDIV | ClickOnDetroit, Local 4 | clickondetroit.com
""",
    "America/Denver": """
Denver Post | | denverpost.com
""",
    "America/Phoenix": """
Arizona Republic | AZCentral | azcentral.com
""",
    "America/Indiana/Indianapolis": """
Indianapolis Star | IndyStar | indystar.com
""",
    "Europe/Brussels": """
Politico Europe | | politico.eu
""",
    "": """
Daily Caller | Daily Caller News Foundation | dailycaller.com
ABC Australia | Australian Broadcasting Corporation | abc.net.au
Al Arabiya | | alarabiya.net, english.alarabiya.net
Al Jazeera | Al Jazeera English | aljazeera.com
Ars Technica | | arstechnica.com
Breitbart | Breitbart News | breitbart.com
CBC News | CBC | cbc.ca
CNET | CNET News | cnet.com
Daily Kos | | dailykos.com
Daily Wire | | dailywire.com
Euronews | | euronews.com
Globe and Mail | | theglobeandmail.com
Radio Free Europe/Radio Liberty | Radio Free Europe, RFE/RL | rferl.org
Shadowproof | | shadowproof.com
Vice News | Vice | vice.com
WND | WorldNetDaily, World Net Daily | wnd.com
Western Journal | Western Journalism | westernjournal.com, westernjournalism.com
Wikinews | | en.wikinews.org, de.wikinews.org, wikinews.org
Wired | Wired News, Wired Magazine | wired.com
Zero Hedge | ZeroHedge | zerohedge.com
""",
    "Europe/London": """
BBC News | BBC, BBC News NI, BBC Sport, BBC.com | bbc.com, bbc.co.uk, news.bbc.co.uk
Channel 4 News | | channel4.com
Daily Express | Express.co.uk, Sunday Express | express.co.uk
Daily Mail | MailOnline, Mail Online, Dailymail.com, Daily Mail Online | dailymail.co.uk
Daily Mirror | The Mirror | mirror.co.uk
Daily Telegraph | The Telegraph, Telegraph | telegraph.co.uk
Evening Standard | | standard.co.uk
Financial Times | FT.com | ft.com
Guardian | The Guardian UK | theguardian.com, guardian.co.uk
ITV News | | itv.com
Independent | The Independent UK | independent.co.uk, the-independent.com
New Statesman | | newstatesman.com
Sky News | | news.sky.com
Sunday Times
The Economist | | economist.com
The Spectator | | spectator.co.uk
The Sun | | thesun.co.uk
The Times | Times of London, The Times of London | thetimes.co.uk, thetimes.com
""",
    "Europe/Dublin": """
Irish Independent | | independent.ie
Irish Times | | irishtimes.com
RTÉ | RTE, RTÉ News | rte.ie
""",
    "Europe/Berlin": """
Bild | Bild-Zeitung, Bild am Sonntag | bild.de
Der Spiegel | Spiegel Online, Spiegel | spiegel.de
Deutsche Welle | | dw.com | DW
Deutschlandfunk | | deutschlandfunk.de
Die Welt | Welt Online | welt.de
Die Zeit | Zeit Online | zeit.de
Frankfurter Allgemeine Zeitung | FAZ, F.A.Z. | faz.net
Handelsblatt | | handelsblatt.com
Süddeutsche Zeitung | SZ | sueddeutsche.de, sz.de
Tagesschau | ARD, tagesschau.de | tagesschau.de
Tagesspiegel | | tagesspiegel.de
ZDF | | zdf.de
taz | die tageszeitung | taz.de
""",
    "Europe/Zurich": """
Neue Zürcher Zeitung | NZZ | nzz.ch
""",
    "Europe/Vienna": """
Der Standard | | derstandard.at
Die Presse | | diepresse.com
ORF | | orf.at
""",
    "Europe/Paris": """
France 24 | | france24.com
Le Figaro | | lefigaro.fr
Le Monde | | lemonde.fr
Libération | | liberation.fr
""",
    "Europe/Madrid": """
El Mundo | | elmundo.es
El País | | elpais.com
""",
    "Europe/Rome": """
Corriere della Sera | | corriere.it
La Repubblica | | repubblica.it
""",
    "Europe/Helsinki": """
Helsingin Sanomat | | hs.fi
Yle | Yle News | yle.fi
""",
    "Europe/Moscow": """
Moscow Times | | themoscowtimes.com
RT | Russia Today | rt.com
Sputnik | Sputnik News | sputniknews.com
""",
    "Asia/Jerusalem": """
Haaretz | | haaretz.com
Jerusalem Post | | jpost.com
Times of Israel | | timesofisrael.com
""",
    "Asia/Kolkata": """
Hindustan Times | | hindustantimes.com
NDTV | | ndtv.com
The Hindu | | thehindu.com
Times of India | | timesofindia.indiatimes.com, timesofindia.com
""",
    "Asia/Karachi": """
Dawn | | dawn.com
""",
    "Asia/Hong_Kong": """
South China Morning Post | SCMP | scmp.com
""",
    "Asia/Singapore": """
Straits Times | | straitstimes.com
""",
    "Asia/Tokyo": """
Japan Times | | japantimes.co.jp
""",
    "Asia/Shanghai": """
Global Times | | globaltimes.cn
""",
    "Australia/Sydney": """
Sydney Morning Herald | | smh.com.au
The Australian | | theaustralian.com.au
""",
    "Australia/Melbourne": """
The Age | | theage.com.au
""",
    "Pacific/Auckland": """
New Zealand Herald | NZ Herald | nzherald.co.nz
""",
    "America/Toronto": """
National Post | | nationalpost.com
Toronto Star | | thestar.com
""",
    "America/Edmonton": """
Calgary Herald | | calgaryherald.com
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
        *_outlets(OutletKind.OUTLET, _OUTLETS),
    )
)
