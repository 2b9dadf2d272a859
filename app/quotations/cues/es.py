"""How Spanish reports speech."""

from app.quotations.cues.table import Cues, words

SPANISH = Cues(
    language="es",
    verbs=words(
        "dijo dice dicen dijeron decía declaró declara declararon afirmó afirma afirmaron afirman explicó",
        "explica explicaron añadió añade añadieron agregó agrega señaló señala señalaron aseguró asegura",
        "aseguraron indicó indica indicaron manifestó manifiesta sostuvo sostiene advirtió advierte recordó",
        "recuerda subrayó subraya destacó destaca insistió insiste reconoció reconoce respondió responde",
        "preguntó pregunta escribió escribe anunció anuncia contó cuenta relató relata comentó comenta",
        "concluyó concluye precisó precisa expresó expresa denunció denuncia lamentó lamenta confirmó",
        "confirma admitió admite reiteró reitera apuntó apunta consideró considera opinó opina exclamó negó",
        "niega prometió promete pidió pide informó informa reveló dicho declarado afirmado explicado",
        "añadido señalado asegurado indicado",
    ),
    labels=words(
        "calificó califica llamó llama describió describe acusó acusa criticó critica habló habla tildó",
    ),
    participles=words("diciendo añadiendo afirmando asegurando explicando declarando señalando"),
    phrases={},
    nouns=words("comunicado entrevista discurso carta declaración rueda"),
    according=(("según",), ("de", "acuerdo", "con")),
    complementisers=words("que"),
    pronouns=words("él ella ellos ellas"),
    first_person=words("yo nosotros"),
    plural=words("ellos ellas"),
    relatives=words("quien quienes cual"),
    determiners=words("el la los las un una unos unas este esta su sus dos tres varios algunos otro otra"),
    joining=words("de del"),
    prepositions=words(
        "según a al en con por para sobre desde hasta entre contra sin tras ante durante bajo hacia",
    ),
    boundaries=words("y e pero o que cuando si porque aunque mientras como donde"),
    skipped=words(
        "ha han había habían también además luego después entonces ya aún todavía hoy ayer lunes martes",
        "miércoles jueves viernes sábado domingo se le les lo me nos no así",
    ),
    roles=words(
        "presidente presidenta ministro ministra portavoz alcalde alcaldesa director directora responsable",
        "jefe jefa diputado diputada senador senadora abogado abogada fiscal juez jueza profesor profesora",
        "experto expertos gobierno policía fuente fuentes testigo testigos vecino vecinos secretario",
        "secretaria general primer canciller líder vocero vocera entrenador",
    ),
    inverts=True,
    adverb_endings=("mente",),
)
