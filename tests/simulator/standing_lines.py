"""What outlets print under everything, in forms that each fills with names of its own."""

# Where it stands ("top", "middle", "end") and the words, by what it is for.
STANDING_LINES: dict[str, tuple[tuple[str, str], ...]] = {
    "newsletter": (
        (
            "end",
            "Sign up for {word} Morning, our free newsletter. The stories that matter to {title} "
            "readers, in your inbox by {hour} a.m. every weekday. You can unsubscribe whenever you "
            "like.",
        ),
        (
            "middle",
            "Get the {title} newsletter. One letter a day with our best reporting and nothing else. "
            "By signing up you agree to the terms of {domain}.",
        ),
        (
            "end",
            "Never miss a story from {title}: join the {word} list at {domain}/letters. It takes a "
            "minute. It costs nothing.",
        ),
    ),
    "follow": (
        (
            "end",
            "Follow us on {word} and on {word}gram for more news, pictures and video from {title}. "
            "Tell your friends.",
        ),
        (
            "end",
            "Like what you read? Follow {title} and share this article. Your support keeps our "
            "newsroom open.",
        ),
        (
            "middle",
            "Follow our live coverage at {domain}/live. Turn on notifications so that you hear of it first.",
        ),
    ),
    "legal": (
        (
            "end",
            "© {year} {title}. All rights reserved. This material may not be published, broadcast, "
            "rewritten or passed on without the written consent of {title}.",
        ),
        (
            "end",
            "Copyright {title}. Opinions are those of their authors. Complaints about our reporting "
            "are read by the standards editor, who answers within {hour} working days.",
        ),
        (
            "end",
            "All content on {domain} is protected by law. Prices and times were right when this "
            "page was made. {title} takes part in partner programmes and may earn a share of what "
            "you buy.",
        ),
    ),
    "photo": (
        (
            "top",
            "Photo: {word} for {title}",
        ),
        (
            "top",
            "File picture. Credit: {title} archive. Pictures on this page may have been cropped.",
        ),
        (
            "top",
            "Photograph courtesy of the {word} Collection",
        ),
    ),
    "support": (
        (
            "end",
            "{title} is owned by its readers. If everybody who reads us gave the price of a coffee, "
            "our appeal would be over within {hour} days. Please give what you can at "
            "{domain}/give.",
        ),
        (
            "middle",
            "You have read {hour} articles this month. Subscribe to {title} to go on reading. First "
            "month free for new subscribers.",
        ),
        (
            "end",
            "Do you know more about this? Write to tips@{domain}. We protect our sources, and we "
            "read every message.",
        ),
    ),
    "comments": (
        (
            "end",
            "Comments are closed. {title} opens selected articles for discussion on weekdays from "
            "{hour} a.m.",
        ),
        (
            "end",
            "Join the conversation. Be kind, stay on the subject and read the rules of the house "
            "before you post at {domain}.",
        ),
    ),
}
