"""How French reports speech."""

from app.quotations.cues.table import Cues, words

FRENCH = Cues(
    language="fr",
    verbs=words(
        "dit disent disait déclare déclaré déclarait déclara affirme affirmé affirmait affirment explique",
        "expliqué expliquait expliquent ajoute ajouté ajoutait estime estimé estimait estiment assure",
        "assuré assurait souligne souligné soulignait précise précisé précisait indique indiqué indiquait",
        "raconte raconté racontait répond répondu répondait confie confié annonce annoncé annonçait écrit",
        "écrivait prévient prévenu rappelle rappelé reconnaît reconnu regrette regretté insiste insisté",
        "lance lancé lançait conclut conclu poursuit poursuivi note noté constate constaté demande demandé",
        "martèle martelé tweeté dénonce dénoncé témoigne témoigné juge jugé admet admis promet promis",
        "commente commenté observe observé réagit réagi résume résumé soutient soutenu rapporte rapporté",
        "demanda répondit ajouta lança murmura cria reprit expliqua affirma assura souligna précisa conclut estima",
        "révèle révélé tranche plaide plaidé avertit averti s'exclame",
    ),
    labels=words(
        "qualifie qualifié appelle appelé évoque évoqué parle parlé accuse accusé fustige fustigé salue",
        "salué",
    ),
    participles=words(
        "affirmant ajoutant expliquant déclarant assurant estimant précisant soulignant disant",
    ),
    phrases={},
    nouns=words("communiqué entretien discours lettre interview déclaration tribune"),
    according=(("selon",), ("d'après",), ("d’après",)),
    complementisers=words("que qu' qu’"),
    pronouns=words("il elle ils elles on"),
    first_person=words("je nous"),
    plural=words("ils elles"),
    relatives=words("qui lequel laquelle dont"),
    determiners=words(
        "le la les un une des l' l’ ce cette ces son sa ses leur leurs deux trois plusieurs certains notre nos",
        "mon ma",
    ),
    joining=words("de du des d' de-la"),
    prepositions=words(
        "selon à au aux dans en par pour sur avec sans sous chez vers contre depuis pendant lors après avant",
        "devant entre",
    ),
    boundaries=words("et mais ou que quand lorsque si car puisque parce comme alors tandis"),
    skipped=words(
        "a ont avait avaient aura est s'est s’est se aussi ensuite encore déjà toujours lui notamment ainsi",
        "puis hier lundi mardi mercredi jeudi vendredi samedi dimanche l'a l’a m'a",
    ),
    roles=words(
        "président présidente ministre porte-parole maire directeur directrice responsable responsables",
        "chef cheffe député députée sénateur sénatrice avocat avocate procureur procureure juge professeur",
        "expert experts gouvernement police source sources témoin témoins habitant habitants m. mme",
        "ministère ministères société entreprise syndicat association parquet mairie préfecture parti",
        "secrétaire général premier première premier-ministre chercheur chercheuse entraîneur",
    ),
    inverts=True,
    adverb_endings=("ment",),
    small_titles=True,
    adjective_endings=(
        "ière",
        "ier",
        "ien",
        "ienne",
        "al",
        "ale",
        "ique",
        "aire",
        "ais",
        "aise",
        "euse",
        "ive",
    ),
)
