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
        nl: "Tussen haken: interval van 95% uit {resamples} trekkingen van eenheden met teruglegging (startgetal {seed})",
        en: "In brackets: interval of 95% from {resamples} resamples of units with replacement (seed {seed})",
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
        en: "«{theme}»: used {used} times together; the interval of {measure} runs from {low} to {high}",
    }
    /// Too few uses for an interval.
    too_few(theme, used, measure, left, resamples) {
        nl: "«{theme}»: samen {used} keer gebruikt; te weinig voor een interval, want in {left} van de {resamples} trekkingen heeft {measure} geen waarde",
        en: "«{theme}»: used {used} times together; too few for an interval, as {measure} has no value in {left} of the {resamples} resamples",
    }
}
