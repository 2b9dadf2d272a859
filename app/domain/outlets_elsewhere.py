"""Outlets outside the United States, or of no one place: under the clock they print by ("": unknown).

A line is: name | other names | domains | how its copy is signed.
"""

ELSEWHERE = {
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
