//! Texts of the agreement screen: opening agreement, the figures and which themes are taken for which.

messages! {
    /// Where its commands work.
    scope() { nl: "overeenstemming", en: "agreement" }
    /// What one does on the screen.
    tip(open, confusion) {
        nl: "Hoe eender u codeert. {open}: verschillen, {confusion}: verwisseling.",
        en: "How alike you code. {open}: differences, {confusion}: mix-ups.",
    }
    /// What one does before anything is opened.
    tip_blind(package, back) {
        nl: "U codeert blind. {package}: pakket voor een ander, {back}: terughalen.",
        en: "You code blind. {package}: package for another, {back}: bring it back.",
    }
    /// Command `ShowAgreement` in a few words: the name of the screen.
    show_agreement() { nl: "samen", en: "both" }
    /// Command `ShowAgreement` in a sentence.
    show_agreement_long() {
        nl: "Toont de overeenstemming tussen de codeurs, en waar zij verschillen.",
        en: "Shows the agreement between the coders, and where they differ.",
    }

    /// Command `Open` in a few words.
    open() { nl: "verder", en: "go on" }
    /// Command `Open` in a sentence.
    open_long() {
        nl: "Gaat naar de verschillen bij het thema of de verwisseling bij de aanwijzer; voor het openen: vraagt of de codes open mogen.",
        en: "Goes to the differences about the theme or mix-up at the pointer; before opening: asks whether the codes may be opened.",
    }
    /// Command `Differences` in a few words.
    differences() { nl: "verschillen", en: "differences" }
    /// Command `Differences` in a sentence.
    differences_long() {
        nl: "Gaat naar alle verschillen bij deze vraag om ze te beslissen, het thema met de meeste eerst.",
        en: "Goes to all differences of this question to settle them, the theme with most of them first.",
    }
    /// Command `Reveal` in a few words.
    reveal() { nl: "openen", en: "open" }
    /// Command `Reveal` in a sentence.
    reveal_long() {
        nl: "Toont de codeurs met wie de overeenstemming nog niet open is; of weer de cijfers.",
        en: "Shows the coders with whom agreement is not open yet; or the figures again.",
    }
    /// Command `Everything` in a few words.
    everything() { nl: "alles open", en: "open all" }
    /// Command `Everything` in a sentence.
    everything_long() {
        nl: "Opent ook wat alleen de ander heeft gedaan: om verdeeld werk in één matrix te tellen.",
        en: "Opens what only the other did too: to count divided work in one matrix.",
    }
    /// Asked before everything is opened.
    ask_everything(names) {
        nl: "Alle codes van {names} voor elkaar openen? Dat is voor als u het werk hebt verdeeld en klaar bent: ook wat alleen de ander deed telt dan mee in de consensus. Wat iemand daarna nog codeert bij een antwoord dat de ander al deed, is niet meer blind. Dit kan niet worden teruggedraaid.",
        en: "Open all codes of {names} to each other? That is for when you divided the work and are done: what only the other did then counts in the consensus too. What somebody codes after that on an answer that the other did already is no longer blind. This cannot be undone.",
    }
    /// After everything was opened.
    all_open(names) {
        nl: "Alle codes van {names} zijn voor elkaar open; dat staat in het logboek.",
        en: "All codes of {names} are open to each other; that stands in the log.",
    }
    /// Everything was open already.
    all_open_already() { nl: "Alles is al open.", en: "Everything is open already." }
    /// A low coefficient beside a high percentage, of a theme that nearly all answers get.
    theme_often(share) {
        nl: "Bij {share} van de antwoorden is er overeenstemming, maar vooral doordat bijna elk antwoord dit thema krijgt: kappa en alfa tellen die eensgezindheid niet mee.",
        en: "There is agreement on {share} of the answers, but mostly because nearly every answer gets this theme: kappa and alpha do not count that agreement.",
    }
    /// Command `HandOver` in a few words.
    hand_over() { nl: "pakket", en: "package" }
    /// Command `HandOver` in a sentence.
    hand_over_long() {
        nl: "Maakt een pakket voor een tweede codeur op een andere computer: antwoorden en codeboek, niets van uw codes.",
        en: "Makes a package for a second coder on another computer: answers and codebook, nothing of your codes.",
    }
    /// Command `BringIn` in a few words.
    bring_in() { nl: "terughalen", en: "bring back" }
    /// Command `BringIn` in a sentence.
    bring_in_long() {
        nl: "Haalt een pakket terug dat een ander heeft gecodeerd.",
        en: "Brings back a package that somebody else has coded.",
    }
    /// Command `RowUp` in a few words.
    row_up() { nl: "rij omhoog", en: "row up" }
    /// Command `RowUp` in a sentence.
    row_up_long() { nl: "Gaat een rij omhoog.", en: "Goes up one row." }
    /// Command `RowDown` in a few words.
    row_down() { nl: "rij omlaag", en: "row down" }
    /// Command `RowDown` in a sentence.
    row_down_long() { nl: "Gaat een rij omlaag.", en: "Goes down one row." }
    /// Command `NextQuestion` in a few words.
    next_question() { nl: "vraag", en: "question" }
    /// Command `NextQuestion` in a sentence.
    next_question_long() { nl: "Toont de volgende vraag.", en: "Shows the next question." }
    /// Command `PreviousQuestion` in a few words.
    previous_question() { nl: "vorige vraag", en: "previous question" }
    /// Command `PreviousQuestion` in a sentence.
    previous_question_long() { nl: "Toont de vorige vraag.", en: "Shows the previous question." }
    /// Command `ScrollUp` in a few words.
    scroll_up() { nl: "uitleg omhoog", en: "details up" }
    /// Command `ScrollUp` in a sentence.
    scroll_up_long() {
        nl: "Bladert omhoog in de uitleg onder de tabel.",
        en: "Scrolls up in what is explained below the table.",
    }
    /// Command `ScrollDown` in a few words.
    scroll_down() { nl: "uitleg omlaag", en: "details down" }
    /// Command `ScrollDown` in a sentence.
    scroll_down_long() {
        nl: "Bladert omlaag in de uitleg onder de tabel.",
        en: "Scrolls down in what is explained below the table.",
    }
    /// Command `Columns` in a few words.
    columns() { nl: "andere maten", en: "other measures" }
    /// Command `Columns` in a sentence.
    columns_long() {
        nl: "Toont de andere maten per thema: AC1, Brennan-Prediger (PABAK), Krippendorffs alfa, Fleiss' kappa, prevalentie en bias; of weer de eerste.",
        en: "Shows the other measures per theme: AC1, Brennan-Prediger (PABAK), Krippendorff's alpha, Fleiss' kappa, prevalence and bias; or the first again.",
    }
    /// Command `Confusion` in a few words.
    confusion() { nl: "verwisseling", en: "mix-ups" }
    /// Command `Confusion` in a sentence.
    confusion_long() {
        nl: "Toont welke thema's voor welke worden gebruikt, de meeste eerst; of weer de cijfers.",
        en: "Shows which themes are taken for which, the most frequent first; or the figures again.",
    }
    /// Command `Round` in a few words.
    round() { nl: "voor/na", en: "before/after" }
    /// Command `Round` in a sentence.
    round_long() {
        nl: "Wisselt tussen de eerste ronde, zonder elkaars codes te zien, en zoals het nu staat, met wat is beslist.",
        en: "Switches between the first round, without sight of each other's codes, and as it stands now, with what was settled.",
    }
    /// Command `Coders` in a few words.
    coders() { nl: "wie", en: "who" }
    /// Command `Coders` in a sentence.
    coders_long() {
        nl: "Vergelijkt de volgende twee codeurs, of alle samen.",
        en: "Compares the next two coders, or all together.",
    }
    /// Command `Report` in a few words.
    report() { nl: "verslag", en: "report" }
    /// Command `Report` in a sentence.
    report_long() {
        nl: "Schrijft de cijfers en een methodeparagraaf naar een bestand.",
        en: "Writes the figures and a methods paragraph to a file.",
    }
    /// Why not: nothing can be compared.
    nothing_compared() {
        nl: "Er valt nog niets te vergelijken.",
        en: "There is nothing to compare yet.",
    }
    /// Why not: nobody is closed.
    nobody_to_open() {
        nl: "Er is niemand met wie de overeenstemming nog dicht is.",
        en: "There is nobody with whom agreement is still closed.",
    }
    /// Why not: two coders only.
    only_two_coders() {
        nl: "Er zijn maar twee codeurs te vergelijken.",
        en: "There are only two coders to compare.",
    }

    /// Heading while nothing is opened.
    blind_heading() { nl: "Overeenstemming: nog niet open", en: "Agreement: not open yet" }
    /// Nobody else coded.
    alone() {
        nl: "Er is nog geen andere codeur. Overeenstemming is er pas als iemand anders dezelfde antwoorden codeert, zonder uw codes te zien.",
        en: "There is no other coder yet. There is agreement only when somebody else codes the same answers, without seeing your codes.",
    }
    /// How to get a second coder.
    alone_package(key) {
        nl: "{key} Maakt een pakket voor een tweede codeur op een andere computer: dezelfde antwoorden en hetzelfde codeboek, niets van uw werk.",
        en: "{key} Makes a package for a second coder on another computer: the same answers and the same codebook, nothing of your work.",
    }
    /// How to take it back.
    alone_bring(key) {
        nl: "{key} Haalt het pakket terug als de ander klaar is. Nog een keer ophalen kan altijd.",
        en: "{key} Brings the package back when the other is done. Bringing it back once more is always possible.",
    }
    /// On one computer.
    alone_here(key) {
        nl: "{key} Op deze computer: laat de ander hier verder gaan onder een eigen naam. Ook die ziet niets van uw codes.",
        en: "{key} On this computer: let the other go on here under a name of their own. They see nothing of your codes either.",
    }
    /// This project is a package.
    alone_in_package() {
        nl: "Dit project is een pakket: codeer de antwoorden en stuur dit bestand terug naar wie het maakte. Daar wordt de overeenstemming berekend.",
        en: "This project is a package: code the answers and send this file back to whoever made it. Agreement is computed there.",
    }
    /// Others coded too.
    others_blind() {
        nl: "U codeert blind: van deze codeurs ziet u nergens iets. Zo hoort het tot ieder klaar is.",
        en: "You code blind: of these coders you see nothing anywhere. So it should be until everyone is done.",
    }
    /// What went into the last package that held a sample, and how to see those answers alone.
    sampled(answers, of, seed, coding, filter) {
        nl: "De laatste steekproef voor een pakket: {answers} van [het ene antwoord|de {of} antwoorden], geloot met startgetal {seed}. Met {filter} op {coding} ziet u alleen die.",
        en: "The last sample for a package: {answers} of [the one answer|the {of} answers], drawn with seed {seed}. {filter} on {coding} shows only those.",
    }
    /// A row of another coder: how many answers both did, of how many.
    shared(count, of) {
        nl: "{count} van {of} [antwoord|antwoorden] door beiden gedaan",
        en: "{count} of {of} [answer|answers] done by both",
    }
    /// What opening means.
    opening_sees() {
        nl: "Openen betekent: u ziet elkaars codes van de antwoorden die u allebei hebt gedaan. Het komt in het logboek en kan niet worden teruggedraaid.",
        en: "Opening means: you see each other's codes of the answers that both of you did. It is written in the log and cannot be undone.",
    }
    /// What opening does to later changes.
    opening_after() {
        nl: "Wat u daarna nog aan die antwoorden verandert, telt niet meer als onafhankelijk gecodeerd. De overeenstemming gaat over wat ieder daarvoor gaf.",
        en: "What you change about those answers afterwards does not count as coded independently. Agreement is about what each gave before.",
    }
    /// What opens.
    opening_key(key, name) {
        nl: "{key} opent met {name}.",
        en: "{key} opens with {name}.",
    }
    /// Nothing to open for.
    nothing_shared(name) {
        nl: "U en {name} hebben nog geen enkel antwoord allebei gedaan; dan valt er niets te vergelijken.",
        en: "You and {name} have not done a single answer both; then there is nothing to compare.",
    }
    /// The question before opening.
    ask_open(name, count) {
        nl: "Overeenstemming openen met {name}, over {count} [antwoord|antwoorden]? U ziet dan elkaars codes; dat kan niet worden teruggedraaid.",
        en: "Open agreement with {name}, over {count} [answer|answers]? You then see each other's codes; that cannot be undone.",
    }
    /// After opening.
    opened(name) {
        nl: "De overeenstemming met {name} is open; dat staat in het logboek.",
        en: "Agreement with {name} is open; that stands in the log.",
    }
    /// Who is not open yet, below the figures.
    still_closed(names, key) {
        nl: "Nog dicht: {names} ({key}).",
        en: "Still closed: {names} ({key}).",
    }

    /// Who is compared, of which round.
    between(names, round) { nl: "{names} · {round}", en: "{names} · {round}" }
    /// A round.
    round_first() { nl: "eerste ronde", en: "first round" }
    /// A round.
    round_settled() { nl: "zoals het nu staat", en: "as it stands now" }
    /// How many answers count.
    counted(units, of) { nl: "{units} van {of} [antwoord|antwoorden]", en: "{units} of {of} [answer|answers]" }
    /// Nothing to show yet.
    computing() { nl: "De cijfers worden berekend …", en: "The figures are being computed …" }
    /// No figures at this question.
    none_here() {
        nl: "Bij deze vraag heeft geen enkel antwoord codes van twee van deze codeurs.",
        en: "No answer to this question has codes of two of these coders.",
    }
    /// No figures of the first round anywhere.
    none_first() {
        nl: "In de eerste ronde heeft hier geen antwoord codes van twee van deze codeurs die zij zonder elkaars codes gaven.",
        en: "In the first round no answer here has codes of two of these coders that they gave without sight of each other's.",
    }
    /// Heading of a column: this question.
    this_question() { nl: "deze vraag", en: "this question" }
    /// Heading of a column: all questions.
    whole() { nl: "het geheel", en: "the whole" }
    /// Heading of a column: the first round.
    before() { nl: "eerst", en: "first" }
    /// Heading of a column: as it stands now.
    after() { nl: "nu", en: "now" }
    /// In the place of a value that there is not.
    not_there() { nl: "n.v.t.", en: "n/a" }
    /// Heading of the first column.
    head_theme() { nl: "Thema", en: "Theme" }
    /// Heading of a column, to be broken at its spaces.
    head_percent() { nl: "Overeen- stemming", en: "Agree- ment" }
    /// Heading of a column, to be broken at its spaces.
    head_positive() { nl: "Positieve overeen- stemming", en: "Positive agree- ment" }
    /// Heading of a column, to be broken at its spaces.
    head_brennan_prediger() { nl: "Brennan- Prediger (PABAK)", en: "Brennan- Prediger (PABAK)" }
    /// Heading of a column, to be broken at its spaces.
    head_krippendorff() { nl: "Krippen- dorffs alfa", en: "Krippen- dorff's alpha" }
    /// Heading of a column, to be broken at its spaces.
    head_prevalence() { nl: "Prevalentie- index", en: "Prevalence index" }
    /// Heading of a column, to be broken at its spaces.
    head_bias() { nl: "Bias- index", en: "Bias index" }

    /// The theme at the pointer was never given.
    theme_unused(theme) {
        nl: "«{theme}»: niemand gaf dit thema aan een antwoord dat twee codeurs deden. Dat is geen overeenstemming en geen verschil: er valt niets te vergelijken.",
        en: "«{theme}»: nobody gave this theme to an answer that two coders did. That is neither agreement nor difference: there is nothing to compare.",
    }
    /// The theme at the pointer was always given.
    theme_always(theme) {
        nl: "«{theme}»: iedereen gaf dit thema aan elk antwoord. Eens, maar zonder variatie is niet te zeggen of dat meer is dan gewoonte.",
        en: "«{theme}»: everyone gave this theme to every answer. Agreed, but without variation nobody can tell whether that is more than habit.",
    }
    /// Why there is no value.
    theme_undefined(theme, measure, reason) {
        nl: "«{theme}»: {measure} is {reason}.",
        en: "«{theme}»: {measure} is {reason}.",
    }
    /// One coder only.
    theme_one_coder(theme, coder, times) {
        nl: "«{theme}»: alleen door {coder} gebruikt, {times} keer. Lees samen de definitie: een ander ziet dit thema niet, of geeft er een ander thema voor.",
        en: "«{theme}»: used by {coder} only, {times} [time|times]. Read the definition together: the other does not see this theme, or gives another one for it.",
    }
    /// Too few for an interval.
    theme_too_few(theme, times, units, measure, value) {
        nl: "«{theme}»: {times} keer gebruikt, op {units} [antwoord|antwoorden]. {measure} is {value}, maar dat is te weinig voor een interval: het getal zegt nog bijna niets.",
        en: "«{theme}»: used {times} [time|times], on {units} [answer|answers]. {measure} is {value}, but that is too little for an interval: the number says next to nothing yet.",
    }
    /// Few, with a wide interval.
    theme_few(theme, times, measure, low, high) {
        nl: "«{theme}»: {times} keer gebruikt: het interval van {measure} loopt van {low} tot {high}. Met zo weinig keren kan het evengoed toeval zijn; codeer meer of noem het interval erbij.",
        en: "«{theme}»: used {times} [time|times]: the interval of {measure} runs from {low} to {high}. With so few times it may well be chance; code more, or mention the interval.",
    }
    /// Enough to say something.
    theme_told(theme, times, measure, value, low, high) {
        nl: "«{theme}»: {times} keer gebruikt. {measure} is {value}; het interval loopt van {low} tot {high}.",
        en: "«{theme}»: used {times} [time|times]. {measure} is {value}; the interval runs from {low} to {high}.",
    }
    /// What positive agreement says in words.
    theme_positive(share) {
        nl: "Gaf de ene codeur dit thema, dan gaf de andere het in {share} van de gevallen ook.",
        en: "Where one coder gave this theme, the other did so too in {share} of the cases.",
    }
    /// A rare theme: high percentage, low coefficient.
    theme_rare(share) {
        nl: "Bij {share} van de antwoorden is er overeenstemming, maar vooral doordat dit thema zelden voorkomt: kappa en alfa tellen die eensgezindheid niet mee.",
        en: "There is agreement on {share} of the answers, but mostly because this theme is rare: kappa and alpha do not count that agreement.",
    }
    /// What it does not mean.
    theme_caveat() {
        nl: "Dit zegt hoe eender u codeert, niet of het thema goed is gekozen.",
        en: "This says how alike you code, not whether the theme is well chosen.",
    }
    /// Small print: what counts.
    print_units(units, of, single) {
        nl: "{units} van [het ene antwoord|de {of} antwoorden] [telt|tellen] mee: door twee codeurs gedaan. Nog {single} [is|zijn] maar door één van hen gedaan; die [telt|tellen] nergens mee.",
        en: "{units} of [the one answer|the {of} answers] [counts|count]: done by two coders. Another {single} [was|were] done by one of them only; [that counts|those count] nowhere.",
    }
    /// Small print: the first round.
    print_first() {
        nl: "Dit is de eerste ronde: wat ieder gaf zonder de codes van de ander te zien. Dat is wat telt in een verslag.",
        en: "This is the first round: what each gave without seeing the other's codes. That is what counts in a report.",
    }
    /// Small print: as it stands now.
    print_settled() {
        nl: "Dit is zoals het nu staat, met wat is beslist. Het laat zien wat er over is; in een verslag telt de eerste ronde.",
        en: "This is as it stands now, with what was settled. It shows what is left; in a report the first round counts.",
    }
    /// Small print: the intervals.
    print_intervals(resamples, seed) {
        nl: "Tussen haken het interval van 95% uit {resamples} [trekking|trekkingen] van antwoorden (startgetal {seed}).",
        en: "In brackets the interval of 95% from {resamples} [resample|resamples] of answers (seed {seed}).",
    }
    /// Small print: the bar.
    print_bar() {
        nl: "Balk van 0 tot 1: █ tot waar het interval begint, ▓ tot de waarde, ░ tot waar het eindigt.",
        en: "Bar from 0 to 1: █ up to where the interval begins, ▓ up to the value, ░ up to where it ends.",
    }
    /// More below.
    more(count, key) { nl: "nog {count} [regel|regels] ({key})", en: "{count} more [line|lines] ({key})" }

    /// Title of the list of what is taken for what.
    confusion_title() {
        nl: "Welke thema's worden voor welke gebruikt",
        en: "Which themes are taken for which",
    }
    /// Heading of a column.
    head_answers() { nl: "Keer", en: "Times" }
    /// Heading of a column: what a coder gave.
    head_gave(coder) { nl: "{coder} gaf", en: "{coder} gave" }
    /// In the place of a theme.
    nothing_for_it() { nl: "(niets ervoor)", en: "(nothing for it)" }
    /// A row of it in words.
    confused(times, first, one, second, other, back) {
        nl: "Op {times} [antwoord|antwoorden] gaf {first} «{one}» waar {second} «{other}» gaf; andersom op {back}.",
        en: "On {times} [answer|answers] {first} gave «{one}» where {second} gave «{other}»; the other way round on {back}.",
    }
    /// A row of it in words: only one gave something.
    left_out(times, first, one, second) {
        nl: "Op {times} [antwoord|antwoorden] gaf {first} ook «{one}»; {second} gaf daar niets voor in de plaats.",
        en: "On {times} [answer|answers] {first} gave «{one}» too; {second} gave nothing in its place.",
    }
    /// There is nothing to mix up.
    no_confusion() {
        nl: "Bij deze vraag wordt geen thema voor een ander gebruikt.",
        en: "At this question no theme is taken for another.",
    }
    /// More than two coders.
    confusion_of_two(key) {
        nl: "Verwisseling is er tussen twee codeurs: kies er twee met {key}.",
        en: "Mix-ups are between two coders: choose two with {key}.",
    }
    /// What mix-ups mean.
    confusion_hint(key) {
        nl: "Wat vaak verwisseld wordt, staat in het codeboek vaak niet scherp genoeg uit elkaar. {key} toont die antwoorden.",
        en: "What is often mixed up is often not told apart sharply enough in the codebook. {key} shows those answers.",
    }
}
