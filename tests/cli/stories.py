"""Three invented articles for the commands to work on: two carry one statement, the third nothing of it."""

STATEMENT = (
    "We will reopen the ferry pier before the first of May, and nobody will lose a season’s work over it"
)

COAST = {
    "id": "coast-1",
    "url": "https://coastal-post.example/pier",
    "source": "Coastal Post",
    "headline": "Pier to reopen before May",
    "published": "2026-03-04T08:00:00Z",
    "language": "en",
    "text": "Pier to reopen before May\n\nThe town will mend its ferry pier this spring.\n\n"
    f"“{STATEMENT},” said Harbour Director Ilse Brandvold.\n\nWork begins on Monday, weather allowing.",
}
INLAND = {
    "id": "inland-7",
    "url": "https://inland-courier.example/ferry-pier",
    "source": "Inland Courier",
    "headline": "Ferry pier is mended at last",
    "published": "2026-03-05T06:30:00Z",
    "language": "en",
    "text": "Ferry pier is mended at last\n\nAfter two winters of argument the pier will be mended.\n\n"
    f"“{STATEMENT},” Ilse Brandvold said on Wednesday.\n\nThe council votes on the money next week.",
}
BEES = {
    "id": "bees-3",
    "source": "Inland Courier",
    "published": "2026-03-06",
    "language": "en",
    "text": "Bees return to the station roof\n\nFour hives stand on the roof of the old station again.\n\n"
    "The beekeeper expects honey by July, if the lime trees flower in time.",
}
