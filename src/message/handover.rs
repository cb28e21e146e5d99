//! Texts about handing over to a second coder and taking back what they coded.

messages! {
    /// What `duiding package` does.
    about_package() {
        nl: "Een pakket maken voor een tweede codeur: dezelfde antwoorden en hetzelfde codeboek, zonder de codes van iemand",
        en: "Make a package for a second coder: the same answers and codebook, without anybody's codes",
    }
    /// What `duiding merge` does.
    about_merge() {
        nl: "Een pakket van een tweede codeur terughalen in het project",
        en: "Bring a second coder's package back into the project",
    }
    /// `--output` of a package.
    arg_output() { nl: "Het pakket, eindigend op .duiding", en: "The package, ending in .duiding" }
    /// `--share`.
    arg_share() {
        nl: "Zoveel procent van de antwoorden, per vraag en groep geloot (zonder: alle antwoorden)",
        en: "This percentage of the answers, drawn by question and group (without: all answers)",
    }
    /// `--number`.
    arg_number() {
        nl: "Zoveel antwoorden, per vraag en groep geloot",
        en: "So many answers, drawn by question and group",
    }
    /// `--seed`.
    arg_seed() {
        nl: "Het startgetal van de loting: hetzelfde getal trekt dezelfde antwoorden (zonder: een willekeurig getal, dat erbij wordt gezegd)",
        en: "The seed of the draw: the same number draws the same answers (without: a random one, which is told)",
    }
    /// `--suggestions`.
    arg_suggestions() {
        nl: "De tweede codeur krijgt voorstellen te zien. Die sturen beide codeurs dezelfde kant op: de overeenstemming valt dan hoger uit",
        en: "The second coder gets suggestions. Those steer both coders the same way: agreement comes out higher then",
    }
    /// The package as an argument.
    arg_package() { nl: "Het pakket dat terugkwam", en: "The package that came back" }
    /// A share that is none.
    bad_share(given) {
        nl: "{given} is geen percentage: geef een getal boven 0 en tot en met 100, zoals 25",
        en: "{given} is no percentage: give a number above 0 and up to 100, such as 25",
    }

    /// A package with all answers was written.
    written_all(path, answers) {
        nl: "{path} is gemaakt, met [het ene antwoord|alle {answers} antwoorden] en zonder codes, memo's of voorbeelden van iemand.",
        en: "{path} was made, with [the one answer|all {answers} answers] and without anybody's codes, memos or examples.",
    }
    /// A package with a sample was written.
    written_sample(path, answers, of, seed) {
        nl: "{path} is gemaakt: {answers} van [het ene antwoord|de {of} antwoorden], per vraag en groep geloot met startgetal {seed}, zonder codes, memo's of voorbeelden van iemand.",
        en: "{path} was made: {answers} of [the one answer|the {of} answers], drawn by question and group with seed {seed}, without anybody's codes, memos or examples.",
    }
    /// What to do with it.
    send_it() {
        nl: "Geef dit bestand aan de tweede codeur. Die opent het met Duiding, vult een naam in, codeert en geeft het terug; u haalt het daarna terug in dit project, zo vaak als u wilt.",
        en: "Give this file to the second coder, who opens it with Duiding, fills in a name, codes and gives it back; you then bring it back into this project, as often as you like.",
    }
    /// It gives suggestions.
    with_suggestions() {
        nl: "Met voorstellen: die sturen beide codeurs dezelfde kant op, dus de overeenstemming valt hoger uit.",
        en: "With suggestions: those steer both coders the same way, so agreement comes out higher.",
    }
    /// It gives none.
    without_suggestions() {
        nl: "Zonder voorstellen: de tweede codeur oordeelt op eigen kracht.",
        en: "Without suggestions: the second coder judges unaided.",
    }
    /// How sure alpha will be for a theme that this share of answers get.
    width(answers, rare, rare_low, rare_high, common, common_low, common_high) {
        nl: "Hoe zeker wordt alfa? Een vraag krijgt {answers} dubbel [gecodeerd antwoord|gecodeerde antwoorden]. Komt alfa op 0,80, dan loopt het 95%-interval bij een thema dat {rare} van de antwoorden krijgt van ongeveer {rare_low} tot {rare_high}, en bij {common} van {common_low} tot {common_high}.",
        en: "How sure will alpha be? A question gets {answers} [answer|answers] coded twice. If alpha is 0.80, its 95% interval runs from about {rare_low} to {rare_high} for a theme that {rare} of the answers get, and from {common_low} to {common_high} at {common}.",
    }
    /// How many answers a question gets: one number.
    each(count) { nl: "{count}", en: "{count}" }
    /// How many answers questions get: from the fewest to the most; the sentence is about the fewest.
    fewest(low, high) {
        nl: "{low} tot {high} (hieronder gaat het om {low})",
        en: "{low} to {high} (below it is about {low})",
    }

    /// A coder's work came in.
    brought(name, decided, answers) {
        nl: "{name}: codes bij {decided} [antwoord|antwoorden] ingelezen; het pakket heeft er {answers}.",
        en: "{name}: codes of {decided} [answer|answers] brought in; the package has {answers}.",
    }
    /// Nothing new of a coder.
    brought_nothing(name) {
        nl: "{name}: niets nieuws in dit pakket.",
        en: "{name}: nothing new in this package.",
    }
    /// Only memos and the like were new.
    brought_notes(name, entries) {
        nl: "{name}: geen nieuwe codes, wel {entries} andere [stap|stappen] (memo's, twijfel, teruggenomen).",
        en: "{name}: no new codes, but {entries} other [step|steps] (memos, doubt, taken back).",
    }
    /// The coder has another name here.
    renamed(name) {
        nl: "Er is hier al een codeur met die naam; deze heet nu «{name}».",
        en: "There is a coder of that name here already; this one is now called {name}.",
    }
    /// Decisions that the coder made here stand.
    kept(name, kept) {
        nl: "Bij {kept} [antwoord|antwoorden] codeerde {name} ook in dit project zelf; dat is gebleven.",
        en: "{name} coded {kept} [answer|answers] in this project itself too; that was kept.",
    }
    /// Nobody coded in the package.
    empty() {
        nl: "In dit pakket heeft nog niemand iets gecodeerd; er is niets veranderd.",
        en: "Nobody has coded anything in this package yet; nothing was changed.",
    }
    /// The codebook went on since.
    newer_codebook(version, now, changes) {
        nl: "Het pakket is gecodeerd met versie {version} van het codeboek; hier is het nu versie {now}. Sindsdien veranderde: {changes}. De codes zijn gebleven zoals ze zijn gegeven.",
        en: "The package was coded with version {version} of the codebook; here it is version {now} now. Since then: {changes}. The codes stay as they were given.",
    }

    /// A package is opened.
    opened_aided(answers) {
        nl: "Dit is een pakket voor een tweede codeur: {answers} [antwoord|antwoorden], met voorstellen. U ziet geen codes van anderen. Geef het bestand terug als u klaar bent; alles is bewaard.",
        en: "This is a package for a second coder: {answers} [answer|answers], with suggestions. You see nobody else's codes. Give the file back when you are done; everything is kept.",
    }
    /// A package is opened that gives no suggestions.
    opened_unaided(answers) {
        nl: "Dit is een pakket voor een tweede codeur: {answers} [antwoord|antwoorden], zonder voorstellen, zodat u op eigen kracht oordeelt. U ziet geen codes van anderen. Geef het bestand terug als u klaar bent; alles is bewaard.",
        en: "This is a package for a second coder: {answers} [answer|answers], without suggestions, so that you judge unaided. You see nobody else's codes. Give the file back when you are done; everything is kept.",
    }
    /// Why the codebook cannot be changed.
    package_codebook() {
        nl: "In een pakket staat het codeboek vast, zodat beide codeurs hetzelfde gebruiken; schrijf wat u vindt in een memo bij het thema.",
        en: "In a package the codebook is fixed, so that both coders use the same; write what you think in a memo with the theme.",
    }
    /// Why there is no theme round and no learning.
    unaided() {
        nl: "Dit pakket geeft geen voorstellen: u oordeelt op eigen kracht.",
        en: "This package gives no suggestions: you judge unaided.",
    }
    /// A package is not made from a package.
    from_package() {
        nl: "Dit is zelf een pakket; maak en haal pakketten terug in het project waaruit het komt.",
        en: "This is a package itself; make packages and bring them back in the project that it comes from.",
    }
}
