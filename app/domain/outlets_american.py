"""Newspapers, broadcasters and sites of the United States, by the clock they print their times by.

A line is: name | other names | domains | how its copy is signed.
"""

AMERICAN = {
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
}
