//! Texts about agreement between coders.

messages! {
    /// What `agreement` does.
    about() {
        nl: "Berekent de overeenstemming tussen codeurs, per thema en over alle thema's",
        en: "Computes agreement between coders, per theme and over all themes",
    }
    /// Argument.
    arg_codings() {
        nl: "de codes van alle codeurs (unit,coder,theme); een leeg thema is: gezien, geen thema",
        en: "the codings of all coders (unit,coder,theme); an empty theme is: seen, no theme",
    }
    /// Argument.
    arg_project() {
        nl: "het projectbestand (.duiding), of in plaats daarvan --codings",
        en: "the project file (.duiding), or --codings in its place",
    }
    /// Argument.
    arg_coders() {
        nl: "tussen wie, met komma's; zonder: alle codeurs. Dit opent de overeenstemming tussen hen",
        en: "between whom, with commas; without: all coders. This opens agreement between them",
    }
    /// Argument.
    arg_settled() {
        nl: "zoals de codes nu staan, verschillen beslist; zonder: de eerste ronde, blind gegeven",
        en: "as the codings stand now, differences settled; without: the first round, given blind",
    }
    /// Argument.
    arg_output() {
        nl: "het verslag als bestand (.docx, .xlsx, .csv of .md)",
        en: "the report as a file (.docx, .xlsx, .csv or .md)",
    }
    /// Neither a project nor a file.
    project_or_codings() {
        nl: "geef een project (duiding agreement studie.duiding) of met --codings een bestand met de codes van alle codeurs",
        en: "give a project (duiding agreement study.duiding) or with --codings a file with the codings of all coders",
    }
    /// One coder only.
    needs_two(name) {
        nl: "alleen van {name} zijn er codes, en overeenstemming is er tussen twee; maak een pakket voor een tweede codeur (duiding package PROJECT -o pakket.duiding), of lees codes van elders in (duiding codings import)",
        en: "there are codings of {name} only, and agreement is between two; make a package for a second coder (duiding package PROJECT -o package.duiding), or read codings from elsewhere (duiding codings import)",
    }
    /// One name only.
    name_two() {
        nl: "noem met --coders ten minste twee codeurs, met een komma ertussen: --coders A,B",
        en: "name at least two coders with --coders, a comma between them: --coders A,B",
    }
    /// Nothing that two coders coded.
    nothing_shared(names) {
        nl: "geen enkel antwoord is door twee van de codeurs {names} gecodeerd; overeenstemming is te berekenen zodra er antwoorden door twee van hen zijn gecodeerd",
        en: "no answer was coded by two of the coders {names}; agreement can be computed once there are answers that two of them have coded",
    }
    /// Agreement is open from now on.
    opened(names) {
        nl: "De overeenstemming tussen {names} is nu geopend: zij zien elkaars codes van de antwoorden die zij allebei codeerden. Dat staat in het logboek en is niet terug te draaien.",
        en: "Agreement between {names} is open now: they see each other's codes of the answers that both coded. That is in the log and cannot be taken back.",
    }
    /// Consensus before opening.
    consensus_closed(name) {
        nl: "{name} ziet nog geen codes van anderen, dus er is geen consensus te tellen; open de overeenstemming met: duiding agreement PROJECT",
        en: "{name} sees no codes of others yet, so there is no consensus to count; open agreement with: duiding agreement PROJECT",
    }
    /// Argument.
    arg_consensus() {
        nl: "wat voor alle codeurs samen telt: gelijk gecodeerd of beslist (--coder: gezien door wie)",
        en: "what counts for all coders together: coded alike or settled (--coder: as seen by whom)",
    }
    /// Which codings are compared.
    first_round() {
        nl: "Eerste ronde: wat elke codeur gaf zonder de codes van de ander te zien",
        en: "First round: what each coder gave without sight of the other's codes",
    }
    /// Which codings are compared.
    settled_round() {
        nl: "Na overleg: zoals de codes nu staan, beslechte verschillen meegerekend",
        en: "After discussion: as the codings stand now, settled differences counted in",
    }
    /// How many answers count in a study.
    counting_answers(units, answers) {
        nl: "Antwoorden die ten minste twee codeurs codeerden: {units} van {answers}; alleen die tellen",
        en: "Answers that at least two coders coded: {units} of {answers}; only those count",
    }
    /// How the intervals of a study came about.
    study_intervals(resamples, seed) {
        nl: "Tussen haken: interval van 95% uit {resamples} [trekking|trekkingen] van antwoorden met teruglegging, binnen hun vraag (startgetal {seed})",
        en: "In brackets: interval of 95% from {resamples} [resample|resamples] of answers with replacement, within their question (seed {seed})",
    }
    /// Heading of the figures of the whole.
    all_questions() { nl: "Alle vragen samen", en: "All questions together" }
    /// Argument.
    arg_format() { nl: "text (standaard), json of csv", en: "text (default), json or csv" }
    /// Argument.
    arg_resamples() {
        nl: "trekkingen voor de intervallen (standaard 1000, hoogstens 10000; 0: geen intervallen)",
        en: "resamples for the intervals (default 1000, at most 10000; 0: no intervals)",
    }
    /// Argument.
    arg_seed() {
        nl: "startgetal van de trekkingen (standaard 1); hetzelfde getal geeft dezelfde intervallen",
        en: "seed of the resamples (default 1); the same number gives the same intervals",
    }

    /// A file of codings lacks a column.
    missing_column(file, wanted, columns) {
        nl: "{file}: de kolom «{wanted}» ontbreekt; geef het bestand de kolommen unit, coder en theme (of eenheid, codeur en thema), nu heeft het {columns}",
        en: "{file}: the column «{wanted}» is missing; give the file the columns unit, coder and theme, it now has {columns}",
    }
    /// A row without unit or coder.
    empty_cell(place, column) {
        nl: "{place}, kolom «{column}»: deze cel is leeg; vul haar in of haal de regel weg",
        en: "{place}, column «{column}»: this cell is empty; fill it in or remove the row",
    }
    /// A unit with and without theme.
    empty_and_theme(place, column, unit, coder, other) {
        nl: "{place}, kolom «{column}»: hier geeft «{coder}» eenheid «{unit}» geen thema, en op {other} wel een; haal een van beide weg",
        en: "{place}, column «{column}»: here «{coder}» gives unit «{unit}» no theme, and on {other} it does; remove one of the two",
    }
    /// More themes than fit in a set.
    too_many_themes(place, column, most) {
        nl: "{place}, kolom «{column}»: dit is een thema meer dan de {most} die samen te vergelijken zijn; maak per vraag een eigen bestand",
        en: "{place}, column «{column}»: this is one theme more than the {most} that can be compared together; make a file for each question",
    }

    /// First line of the report.
    title(coders) {
        nl: "Overeenstemming tussen de codeurs {coders}",
        en: "Agreement between the coders {coders}",
    }
    /// How many units count.
    counting(units) {
        nl: "Eenheden die ten minste twee codeurs zagen: {units}; alleen die tellen",
        en: "Units that at least two coders saw: {units}; only those count",
    }
    /// How the intervals came about.
    intervals(resamples, seed) {
        nl: "Tussen haken: interval van 95% uit {resamples} [trekking|trekkingen] van eenheden met teruglegging (startgetal {seed})",
        en: "In brackets: interval of 95% from {resamples} [resample|resamples] of units with replacement (seed {seed})",
    }
    /// Heading of the measures over theme sets.
    over_all() { nl: "Over alle thema's", en: "Over all themes" }
    /// Heading of the measures per theme.
    per_theme() { nl: "Per thema", en: "Per theme" }
    /// Heading of further measures per theme.
    further() { nl: "Andere maten per thema", en: "Other measures per theme" }
    /// Heading of a column.
    theme() { nl: "Thema", en: "Theme" }
    /// Heading of a column: times given.
    used(coder) { nl: "Door {coder}", en: "By {coder}" }

    /// A measure.
    percent_agreement() { nl: "Overeenstemming", en: "Agreement" }
    /// A measure.
    positive_agreement() { nl: "Positieve overeenstemming", en: "Positive agreement" }
    /// A measure.
    cohen_kappa() { nl: "Cohens kappa", en: "Cohen's kappa" }
    /// A measure.
    fleiss_kappa() { nl: "Fleiss' kappa", en: "Fleiss' kappa" }
    /// A measure.
    krippendorff_alpha() { nl: "Krippendorffs alfa", en: "Krippendorff's alpha" }
    /// A measure.
    gwet_ac1() { nl: "Gwets AC1", en: "Gwet's AC1" }
    /// A measure.
    brennan_prediger() { nl: "Brennan-Prediger (PABAK)", en: "Brennan-Prediger (PABAK)" }
    /// A measure.
    prevalence_index() { nl: "Prevalentie-index", en: "Prevalence index" }
    /// A measure.
    bias_index() { nl: "Bias-index", en: "Bias index" }
    /// A measure.
    alpha_masi() { nl: "Krippendorffs alfa met MASI-afstand", en: "Krippendorff's alpha with MASI distance" }
    /// A measure.
    alpha_jaccard() {
        nl: "Krippendorffs alfa met Jaccard-afstand",
        en: "Krippendorff's alpha with Jaccard distance",
    }
    /// A measure.
    alpha_nominal() {
        nl: "Krippendorffs alfa, alle thema's gelijk of niet",
        en: "Krippendorff's alpha, all themes the same or not",
    }
    /// A measure.
    mv_alpha() {
        nl: "Meerwaardige alfa (Krippendorff en Craggs)",
        en: "Multi-valued alpha (Krippendorff and Craggs)",
    }
    /// A measure.
    pooled_kappa() {
        nl: "Over thema's samengenomen kappa (De Vries e.a.)",
        en: "Kappa pooled over themes (De Vries et al.)",
    }

    /// In place of a value.
    undefined(reason) { nl: "n.v.t. ({reason})", en: "n/a ({reason})" }
    /// A reason.
    nobody_shared() { nl: "geen eenheid door twee codeurs gezien", en: "no unit seen by two coders" }
    /// A reason.
    one_unit() { nl: "maar één eenheid", en: "one unit only" }
    /// A reason.
    not_two_coders() { nl: "alleen bij twee codeurs", en: "for two coders only" }
    /// A reason.
    not_used() { nl: "niet gebruikt", en: "not used" }
    /// A reason.
    no_variation() { nl: "geen variatie", en: "no variation" }
    /// A value with its interval.
    with_interval(value, low, high) { nl: "{value} [{low}; {high}]", en: "{value} [{low}, {high}]" }

    /// What few uses mean for the interval.
    few(theme, used, measure, low, high) {
        nl: "«{theme}»: samen {used} keer gebruikt; het interval van {measure} loopt van {low} tot {high}",
        en: "«{theme}»: used {used} [time|times] together; the interval of {measure} runs from {low} to {high}",
    }
    /// A theme was given too seldom, or too few units were shared, for an interval.
    too_little(theme, used, units) {
        nl: "«{theme}»: samen {used} keer gebruikt, bij {units} dubbel gecodeerde; te weinig voor een interval",
        en: "«{theme}»: used {used} [time|times] together, over {units} coded twice; too few for an interval",
    }
    /// Too few uses for an interval.
    too_few(theme, used, measure, left, resamples) {
        nl: "«{theme}»: samen {used} keer gebruikt; te weinig voor een interval, want in {left} van [de ene trekking|de {resamples} trekkingen] heeft {measure} geen waarde",
        en: "«{theme}»: used {used} [time|times] together; too few for an interval, as {measure} has no value in {left} of the {resamples} [resample|resamples]",
    }
}
