//! Texts of the overview.

messages! {
    /// Where a command works.
    scope() { nl: "overzicht", en: "overview" }
    /// What one does on the overview.
    tip(part) {
        nl: "Hoe ver u bent en wat er tot nu toe uitkomt. {part} bladert.",
        en: "How far you are and what came out so far. {part} turns.",
    }
    /// Command `NextPart` in a few words.
    next_part() { nl: "onderdeel", en: "part" }
    /// Command `NextPart` in a sentence.
    next_part_long() {
        nl: "Naar het volgende onderdeel van het overzicht.",
        en: "To the next part of the overview.",
    }
    /// Command `PreviousPart` in a few words.
    previous_part() { nl: "vorig onderdeel", en: "previous part" }
    /// Command `PreviousPart` in a sentence.
    previous_part_long() {
        nl: "Naar het vorige onderdeel van het overzicht.",
        en: "To the previous part of the overview.",
    }
    /// Command `ToPart` in a few words.
    to_part() { nl: "naar onderdeel", en: "to part" }
    /// Command `ToPart` in a sentence.
    to_part_long() {
        nl: "Naar voortgang, thema's, IGLO, verzadiging of tempo.",
        en: "To progress, themes, levels, saturation or pace.",
    }
    /// Command `NextQuestion` in a few words.
    next_question() { nl: "vraag", en: "question" }
    /// Command `NextQuestion` in a sentence.
    next_question_long() {
        nl: "Toont de cijfers van de volgende vraag.",
        en: "Shows the figures of the next question.",
    }
    /// Command `PreviousQuestion` in a few words.
    previous_question() { nl: "vorige vraag", en: "previous question" }
    /// Command `PreviousQuestion` in a sentence.
    previous_question_long() {
        nl: "Toont de cijfers van de vorige vraag.",
        en: "Shows the figures of the previous question.",
    }
    /// Command `RowUp` in a few words.
    row_up() { nl: "rij omhoog", en: "row up" }
    /// Command `RowUp` in a sentence.
    row_up_long() {
        nl: "Een rij omhoog: bij de thema's een thema, elders een vraag.",
        en: "One row up: a theme among the themes, a question elsewhere.",
    }
    /// Command `RowDown` in a few words.
    row_down() { nl: "rij omlaag", en: "row down" }
    /// Command `RowDown` in a sentence.
    row_down_long() {
        nl: "Een rij omlaag: bij de thema's een thema, elders een vraag.",
        en: "One row down: a theme among the themes, a question elsewhere.",
    }
    /// Command `Open` in a few words.
    open() { nl: "ernaartoe", en: "go there" }
    /// Command `Open` in a sentence.
    open_long() {
        nl: "Gaat de vraag coderen, of toont het thema in de themamatrix.",
        en: "Goes to coding the question, or shows the theme in the theme matrix.",
    }
    /// Command `Whose` in a few words.
    whose() { nl: "andere codeur", en: "other coder" }
    /// Command `Whose` in a sentence.
    whose_long() {
        nl: "Toont de cijfers van de volgende codeur.",
        en: "Shows the figures of the next coder.",
    }

    /// A part: how far each coder is.
    progress() { nl: "Voortgang", en: "Progress" }
    /// A part: how often each theme was given.
    themes() { nl: "Thema's", en: "Themes" }
    /// A part: on which levels the themes lie.
    levels() { nl: "IGLO", en: "Levels" }
    /// A part: whether new themes still come up.
    saturation() { nl: "Verzadiging", en: "Saturation" }
    /// A part: how fast the coding goes.
    pace() { nl: "Tempo", en: "Pace" }
    /// Whose codes the figures are of.
    codes_of(name) { nl: "codes van codeur {name}", en: "codes of coder {name}" }
    /// The same when what counts for all coders is shown.
    codes_consensus() { nl: "consensus van de codeurs", en: "consensus of the coders" }
    /// The figures could not be read.
    unreadable() {
        nl: "Deze cijfers kunnen nu niet worden gelezen.",
        en: "These figures cannot be read now.",
    }

    /// The row or the chart of all questions together.
    all_questions() { nl: "Alle vragen", en: "All questions" }
    /// Column heading: the coder at work.
    coder_self(name) { nl: "u ({name})", en: "you ({name})" }
    /// Column heading: another coder.
    coder_other(name) { nl: "codeur {name}", en: "coder {name}" }
    /// Coders for whom there is no room.
    more_coders(count, key) { nl: "(+{count}: {key})", en: "(+{count}: {key})" }
    /// Part of a whole with its percentage.
    part_of(part, whole, percent) { nl: "{part} van {whole} · {percent}%", en: "{part} of {whole} · {percent}%" }
    /// What is left of a question, and of all.
    left(open, texts, all_open, all_texts) {
        nl: "U hebt nog te gaan: {open} bij deze vraag ({texts} verschillende), {all_open} in alle vragen ({all_texts}).",
        en: "You have left: {open} for this question ({texts} different [one|ones]), {all_open} over all questions ({all_texts}).",
    }

    /// Column heading: everyone.
    everyone() { nl: "alle", en: "all" }
    /// A group with the number of respondents coded.
    group_n(group, n) { nl: "{group} n={n}", en: "{group} n={n}" }
    /// The row of respondents without a theme.
    without_theme() { nl: "geen thema", en: "no theme" }
    /// What the length of a bar means.
    full_bar(percent) {
        nl: "Volle balk = {percent}% van wie gecodeerd is (n).",
        en: "Full bar = {percent}% of those coded (n).",
    }
    /// A count among a number of respondents.
    count_of(group, count, n) { nl: "{group} {count} van {n}", en: "{group} {count} of {n}" }
    /// Groups for which there is no room.
    no_room_for(groups) {
        nl: "Geen plaats voor {groups}: maak het venster breder.",
        en: "No room for {groups}: make the window wider.",
    }
    /// Too few respondents for percentages.
    counts_only(least) {
        nl: "Onder {least} gecodeerde [respondent|respondenten] staan er aantallen, geen percentages.",
        en: "With fewer than {least} [respondent|respondents] coded there are counts, no percentages.",
    }
    /// Of how many the figures of the question at the pointer are.
    question_n(counts) { nl: "Deze vraag: {counts}", en: "This question: {counts}" }
    /// Nothing of the question is coded, and others' codes may be seen.
    nothing_coded_others(key, other) {
        nl: "Bij deze vraag is nog niets gecodeerd. {key} gaat naar het coderen, {other} toont de volgende codeur.",
        en: "Nothing is coded for this question yet. {key} goes to coding, {other} shows the next coder.",
    }
    /// The number of respondents coded.
    only_n(n) { nl: "n={n}", en: "n={n}" }
    /// Nothing of the question is coded.
    nothing_coded(key) {
        nl: "Bij deze vraag is nog niets gecodeerd. {key} gaat naar het coderen.",
        en: "Nothing is coded for this question yet. {key} goes to coding.",
    }

    /// What the shades mean.
    shades() {
        nl: "░ onder 25% · ▒ vanaf 25% · ▓ vanaf 50% · █ vanaf 75% van wie gecodeerd is",
        en: "░ below 25% · ▒ from 25% · ▓ from 50% · █ from 75% of those coded",
    }
    /// What the other signs mean.
    shade_signs() {
        nl: "– geen thema op dit niveau · ? nog niets gecodeerd",
        en: "– no theme on this level · ? nothing coded yet",
    }
    /// A theme may lie on several levels.
    levels_overlap() {
        nl: "Een thema op G/O telt in beide: rijen tellen niet op tot 100%.",
        en: "A theme on G/O counts in both: rows do not add up to 100%.",
    }

    /// Horizontal axis of the curve.
    axis_answers() { nl: "antwoorden", en: "answers" }
    /// Vertical axis of the curve.
    axis_themes() { nl: "thema's", en: "themes" }
    /// Themes met.
    met(met, themes, answers) {
        nl: "gebruikt: {met} van {themes} [thema|thema's] (n={answers})",
        en: "used: {met} of {themes} [theme|themes] (n={answers})",
    }
    /// How long ago the last new theme was.
    new_ago(since) {
        nl: "antwoorden sinds een nieuw thema: {since}",
        en: "answers since a new theme: {since}",
    }
    /// The last new theme came just now.
    new_now() {
        nl: "het laatste antwoord bracht een nieuw thema",
        en: "the last answer brought a new theme",
    }
    /// No new theme among the decisions of which the order is known.
    new_before(timed) {
        nl: "geen nieuw thema in uw {timed} [beslissing|beslissingen]",
        en: "no new theme in your {timed} [decision|decisions]",
    }
    /// Answers whose order is not known.
    untimed(count) {
        nl: "uit een bestand, dus zonder lijn: {count}",
        en: "from a file, so without a line: {count}",
    }
    /// Not enough decisions for a curve.
    no_curve(least, now) {
        nl: "De lijn komt na {least} eigen [beslissing|beslissingen]; nu {now}.",
        en: "The line appears after {least} [decision|decisions] of your own; now {now}.",
    }
    /// What the curve does not say.
    curve_limits() {
        nl: "Dit gaat over thema's van het codeboek; of er thema's ontbreken, zegt het niet.",
        en: "This is about themes of the codebook; whether themes are missing it does not tell.",
    }
    /// Another coder's figures are shown.
    own_only(key) {
        nl: "Verzadiging en tempo zijn er alleen van uw eigen beslissingen. {key} toont de volgende codeur.",
        en: "Saturation and pace are of your own decisions only. {key} shows the next coder.",
    }

    /// Answers an hour.
    an_hour(answers, texts) {
        nl: "{answers} [antwoord|antwoorden] per uur, waarvan {texts} verschillende",
        en: "{answers} [answer|answers] an hour, of which {texts} different [one|ones]",
    }
    /// Over how much the pace is taken.
    measured(answers, time) {
        nl: "gemeten over {answers} [antwoord|antwoorden] in {time} werk; pauzes boven 5 minuten tellen niet",
        en: "measured over {answers} [answer|answers] in {time} of work; breaks over 5 minutes do not count",
    }
    /// How long the rest takes.
    time_left(open, texts, time) {
        nl: "nog te gaan: {open} ({texts} verschillende), ongeveer {time} werk",
        en: "left: {open} ({texts} different [one|ones]), about {time} of work",
    }
    /// Nothing is left.
    nothing_left() { nl: "U hebt alle antwoorden gecodeerd.", en: "You have coded all answers." }
    /// Not enough for a pace.
    no_pace(least, minutes, now, time) {
        nl: "Het tempo komt na {least} [antwoord|verschillende antwoorden] en {minutes} [minuut|minuten] werk; nu {now} in {time}.",
        en: "The pace appears after {least} [answer|different answers] and {minutes} [minute|minutes] of work; now {now} in {time}.",
    }
    /// Horizontal axis of the pace.
    axis_minutes() { nl: "minuten werk", en: "minutes of work" }
    /// Minutes.
    minutes(minutes) { nl: "{minutes} min", en: "{minutes} min" }
    /// Hours.
    hours(hours) { nl: "{hours} uur", en: "{hours} [hour|hours]" }
    /// Hours and minutes.
    hours_minutes(hours, minutes) { nl: "{hours} uur {minutes} min", en: "{hours} h {minutes} min" }
}
