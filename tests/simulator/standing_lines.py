"""What outlets print under everything: forms of the trade, of which each outlet makes its own wording once."""

import re
from random import Random

_CHOICE = re.compile(r"\[([^\[\]]*)\]")

# Where it stands ("top", "middle", "end") and the form, by what it is for: "[a|b]" is the one or the other.
STANDING_LINES: dict[str, tuple[tuple[str, str], ...]] = {
    "newsletter": (
        (
            "end",
            "[Sign up for|Subscribe to|Join|Start your day with] {word} [Morning|Daily|Brief|Weekly], "
            "[our free newsletter|the newsletter of {title}|a letter from our editors|our round-up of "
            "the day]. [The stories that matter to you|Everything you need to know|What happened and "
            "why|The best of our reporting], in your inbox by {hour} [a.m. every weekday|o'clock each "
            "morning|before breakfast|on the dot]. [You can unsubscribe whenever you like.|No "
            "advertisements, ever.|It takes a minute.|Read by {hour}0,000 people.]",
        ),
        (
            "middle",
            "[Get|Receive|Try] the {title} [newsletter|bulletin|digest]. [One letter a day with our "
            "best reporting and nothing else|Five stories, five minutes|A second look at the news]. "
            "[By signing up you agree to the terms of|Manage your choices at|You find earlier ones "
            "at] {domain}.",
        ),
    ),
    "follow": (
        (
            "end",
            "[Follow us on|Find us on|Like us on|Talk to us on] {word} [and on {word}gram|or on "
            "{word}Talk|and in our app] for [more news, pictures and video|breaking news|stories from "
            "your town|what we could not print] from {title}. [Tell your friends.|We answer.|See you "
            "there.|Comments are read by people.]",
        ),
        (
            "end",
            "[Like what you read|Enjoyed this article|Was this useful]? [Follow {title} and share "
            "it|Send it to somebody who should read it|Share it with one tap]. [Your support keeps "
            "our newsroom open.|Every click helps.|It is how {title} grows.]",
        ),
        (
            "middle",
            "[Follow our live coverage|See our live page|Watch our live stream] at "
            "{domain}/[live|now|today]. [Turn on notifications so that you hear of it first.|It is "
            "brought up to date all day.|Send us your pictures.]",
        ),
    ),
    "legal": (
        (
            "end",
            "© {year} {title}. [All rights reserved|Some rights reserved|Published under licence]. "
            "[This material may not be published, broadcast, rewritten or passed on|No part of it may "
            "be copied or stored|Reprinting, even in part, is allowed only] [without the written "
            "consent of|by agreement with|after asking] {title}.",
        ),
        (
            "end",
            "[Copyright|All texts are the property of|Published by] {title}. [Opinions are those of "
            "their authors|We correct what is wrong|Quotations are checked]. [Complaints are read by "
            "the standards editor, who answers within {hour} working days|Write to the editor at "
            "editor@{domain}|Our code of conduct stands at {domain}/code].",
        ),
        (
            "end",
            "[All content on|The pages of|Texts and pictures on] {domain} [are protected by "
            "law|belong to their makers|may be quoted with a link]. [Prices and times were right when "
            "this page was made|Times are local]. {title} [takes part in partner programmes and may "
            "earn a share of what you buy|is a member of the {word} group|has been printed since "
            "{year}].",
        ),
    ),
    "photo": (
        (
            "top",
            "[Photo|Picture|Photograph]: {word} [for|/] {title}",
        ),
        (
            "top",
            "[File picture|Archive photograph|Stock image]. [Credit|Source|Copyright]: {title} "
            "[archive|library].",
        ),
        (
            "top",
            "Photograph courtesy of the {word} [Collection|Agency|Foundation]",
        ),
    ),
    "support": (
        (
            "end",
            "{title} is [owned by its readers|a newspaper without an owner|paid for by those who read "
            "it]. If everybody who reads [us|this] gave [the price of a coffee|what they could "
            "spare|three coins a month], [our appeal would be over within {hour} days|we could send a "
            "reporter to every council|there would be no need to ask]. Please [give what you "
            "can|become a member|support us] at {domain}/[give|join|support].",
        ),
        (
            "middle",
            "You have read {hour} [articles this month|free articles|of our stories]. [Subscribe to "
            "{title} to go on reading|Choose a plan to read on|Log in to {title} for more]. [First "
            "month free for new subscribers.|Cancel at any time.|Students pay half.]",
        ),
        (
            "end",
            "[Do you know more about this|Have you seen what happened|Do you work there]? [Write "
            "to|Tell us at|Send it to] [tips|desk|news]@{domain}. [We protect our sources, and we "
            "read every message.|You can remain anonymous.|Our key stands on the page of contacts.]",
        ),
    ),
    "comments": (
        (
            "end",
            "[Comments are closed|Comments are not open for this article|This discussion has ended]. "
            "{title} opens [selected articles for discussion|a forum|its columns to readers] [on "
            "weekdays from {hour} a.m.|at weekends|under the name of the writer].",
        ),
        (
            "end",
            "[Join the conversation|Have your say|What do you think]. [Be kind, stay on the "
            "subject|No insults, no advertising] and [read the rules of the house|mind the "
            "guidelines|think] before you post at {domain}.",
        ),
    ),
}


def worded(rng: Random, form: str) -> str:
    """The form with one alternative of each choice."""
    return _CHOICE.sub(lambda found: rng.choice(found[1].split("|")), form)
