//! Texts of the queue in which differences between coders are settled.

messages! {
    /// Where its commands work.
    scope() { nl: "verschillen beslissen", en: "settling differences" }
    /// What one does there.
    tip(first, second, both) {
        nl: "Wat moet het worden? {first} of {second} is van een codeur, {both} van beiden.",
        en: "What should it be? {first} or {second} is one coder's, {both} is both's.",
    }

    /// Command `TakeFirst` in a few words.
    take_first() { nl: "de eerste", en: "the first" }
    /// Command `TakeFirst` in a sentence.
    take_first_long() {
        nl: "Beslist: de thema's van de eerste codeur.",
        en: "Settles on the themes of the first coder.",
    }
    /// Command `TakeSecond` in a few words.
    take_second() { nl: "de tweede", en: "the second" }
    /// Command `TakeSecond` in a sentence.
    take_second_long() {
        nl: "Beslist: de thema's van de tweede codeur.",
        en: "Settles on the themes of the second coder.",
    }
    /// Command `TakeBoth` in a few words.
    take_both() { nl: "samen", en: "both" }
    /// Command `TakeBoth` in a sentence.
    take_both_long() {
        nl: "Beslist: de thema's van beiden samen.",
        en: "Settles on the themes of both together.",
    }
    /// Command `TakeNone` in a few words.
    take_none() { nl: "geen", en: "none" }
    /// Command `TakeNone` in a sentence.
    take_none_long() {
        nl: "Beslist: geen thema.",
        en: "Settles on no theme.",
    }
    /// Command `Toggle` in a few words.
    toggle() { nl: "anders", en: "else" }
    /// Command `Toggle` in a sentence.
    toggle_long() {
        nl: "Vinkt het thema met dat nummer aan of uit, voor een andere uitkomst.",
        en: "Ticks or unticks the theme with that number, for another outcome.",
    }
    /// Command `Store` in a few words.
    store() { nl: "bewaar", en: "store" }
    /// Command `Store` in a sentence.
    store_long() {
        nl: "Beslist: de thema's die zijn aangevinkt.",
        en: "Settles on the themes that are ticked.",
    }
    /// Command `FocusUp` in a few words.
    focus_up() { nl: "thema omhoog", en: "theme up" }
    /// Command `FocusUp` in a sentence.
    focus_up_long() { nl: "Gaat een thema omhoog.", en: "Goes up one theme." }
    /// Command `FocusDown` in a few words.
    focus_down() { nl: "thema omlaag", en: "theme down" }
    /// Command `FocusDown` in a sentence.
    focus_down_long() { nl: "Gaat een thema omlaag.", en: "Goes down one theme." }
    /// Command `ToggleFocused` in a few words.
    toggle_focused() { nl: "aan/uit", en: "on/off" }
    /// Command `ToggleFocused` in a sentence.
    toggle_focused_long() {
        nl: "Vinkt het thema bij de aanwijzer (▸) aan of uit.",
        en: "Ticks or unticks the theme at the pointer (▸).",
    }
    /// Command `Reason` in a few words.
    reason() { nl: "reden", en: "reason" }
    /// Command `Reason` in a sentence.
    reason_long() {
        nl: "Schrijft op waarom zo is beslist; voor de beslissing of erna.",
        en: "Writes down why it was settled so; before settling or after.",
    }
    /// Command `ThemeNote` in a few words.
    theme_note() { nl: "themamemo", en: "theme memo" }
    /// Command `ThemeNote` in a sentence.
    theme_note_long() {
        nl: "Schrijft een memo bij het thema bij de aanwijzer: voor als het aan het codeboek ligt.",
        en: "Writes a memo with the theme at the pointer: for when the codebook is to blame.",
    }
    /// Command `Apart` in a few words.
    apart() { nl: "alleen dit", en: "only this" }
    /// Command `Apart` in a sentence.
    apart_long() {
        nl: "Beslist alleen over dit antwoord, niet over de gelijke; of weer over alle.",
        en: "Settles this answer only, not the same ones; or all of them again.",
    }
    /// Command `Next` in a few words.
    next() { nl: "verder", en: "on" }
    /// Command `Next` in a sentence.
    next_long() { nl: "Gaat naar het volgende verschil.", en: "Goes to the next difference." }
    /// Command `Previous` in a few words.
    previous() { nl: "terug", en: "back one" }
    /// Command `Previous` in a sentence.
    previous_long() { nl: "Gaat naar het vorige verschil.", en: "Goes to the previous difference." }
    /// Command `NextOpen` in a few words.
    next_open() { nl: "volgende open", en: "next open" }
    /// Command `NextOpen` in a sentence.
    next_open_long() {
        nl: "Gaat naar het volgende verschil dat nog niet is beslist.",
        en: "Goes to the next difference that is not settled yet.",
    }
    /// Command `NextQuestion` in a few words.
    next_question() { nl: "vraag", en: "question" }
    /// Command `NextQuestion` in a sentence.
    next_question_long() {
        nl: "Gaat naar de verschillen bij de volgende vraag.",
        en: "Goes to the differences of the next question.",
    }
    /// Command `PreviousQuestion` in a few words.
    previous_question() { nl: "vorige vraag", en: "previous question" }
    /// Command `PreviousQuestion` in a sentence.
    previous_question_long() {
        nl: "Gaat naar de verschillen bij de vorige vraag.",
        en: "Goes to the differences of the previous question.",
    }
    /// Command `ScrollUp` in a few words.
    scroll_up() { nl: "tekst omhoog", en: "text up" }
    /// Command `ScrollUp` in a sentence.
    scroll_up_long() { nl: "Bladert omhoog in een lang antwoord.", en: "Scrolls up in a long answer." }
    /// Command `ScrollDown` in a few words.
    scroll_down() { nl: "tekst omlaag", en: "text down" }
    /// Command `ScrollDown` in a sentence.
    scroll_down_long() {
        nl: "Bladert omlaag in een lang antwoord.",
        en: "Scrolls down in a long answer.",
    }
    /// Command `OnlyOpen` in a few words.
    only_open() { nl: "alleen open", en: "only open" }
    /// Command `OnlyOpen` in a sentence.
    only_open_long() {
        nl: "Slaat over wat al is beslist, of toont weer alle verschillen.",
        en: "Skips what is settled already, or shows all differences again.",
    }
    /// Command `Coders` in a few words.
    coders() { nl: "wie", en: "who" }
    /// Command `Coders` in a sentence.
    coders_long() {
        nl: "Toont de verschillen tussen de volgende twee codeurs.",
        en: "Shows the differences between the next two coders.",
    }
    /// Command `Back` in a few words.
    back() { nl: "cijfers", en: "figures" }
    /// Command `Back` in a sentence.
    back_long() {
        nl: "Gaat terug naar de cijfers van de overeenstemming.",
        en: "Goes back to the figures of agreement.",
    }
    /// Why not: there is no difference on the screen.
    no_difference() {
        nl: "Er staat hier geen verschil om te beslissen.",
        en: "There is no difference here to settle.",
    }
    /// Why not: nothing is alike.
    none_alike() {
        nl: "Geen ander antwoord heeft dezelfde tekst en dezelfde twee coderingen.",
        en: "No other answer has the same text and the same two codings.",
    }

    /// Where one is.
    place(at, count, open) { nl: "verschil {at} van {count} · {open} open", en: "difference {at} of {count} · {open} open" }
    /// Only what is open is shown.
    place_open(at, open) { nl: "open verschil {at} van {open}", en: "open difference {at} of {open}" }
    /// The theme that the difference stands under.
    about(theme, count) { nl: "{theme}: {count} [verschil|verschillen]", en: "{theme}: {count} [difference|differences]" }
    /// There are none.
    none(first, second) {
        nl: "{first} en {second} verschillen bij deze vraag nergens.",
        en: "{first} and {second} differ nowhere at this question.",
    }
    /// All of them are settled and only open ones are shown.
    none_open(key) {
        nl: "Alle verschillen bij deze vraag zijn beslist. {key} toont ze weer.",
        en: "All differences of this question are settled. {key} shows them again.",
    }
    /// In the title of the answer: how many are alike.
    alike(count, key) { nl: "{count} gelijke samen ({key}: alleen dit)", en: "{count} alike together ({key}: only this)" }
    /// In the title of the answer: it is settled alone.
    only_this(count, key) { nl: "alleen dit van {count} gelijke ({key}: alle)", en: "only this of {count} alike ({key}: all)" }
    /// Settling goes for all that are alike.
    together(count) {
        nl: "Wat u beslist, geldt weer voor [dat ene antwoord|alle {count} gelijke antwoorden].",
        en: "What you settle counts for [that one answer|all {count} answers that are alike] again.",
    }
    /// Settling goes for this one only.
    apart_now() {
        nl: "Wat u beslist, geldt nu alleen voor dit antwoord.",
        en: "What you settle counts for this answer alone now.",
    }
    /// Title of what a coder gave.
    coder(key, name) { nl: "{key} · {name}", en: "{key} · {name}" }
    /// A coder gave no theme.
    no_theme() { nl: "geen thema", en: "no theme" }
    /// A memo of a coder.
    memo(memo) { nl: "memo: {memo}", en: "memo: {memo}" }
    /// A coder doubted.
    doubt() { nl: "twijfel ?", en: "in doubt ?" }
    /// It is not settled.
    is_open() { nl: "Nog niet beslist", en: "Not settled yet" }
    /// The ticks are not stored.
    is_changed(key) { nl: "Aangevinkt; {key} beslist dit", en: "Ticked; {key} settles this" }
    /// It was settled.
    is_settled(by, way) { nl: "Beslist door {by}: {way}", en: "Settled by {by}: {way}" }
    /// For a reason.
    because(told, reason) { nl: "{told} — {reason}", en: "{told} — {reason}" }
    /// The reason that goes along with the settlement.
    reason_kept(told, reason) { nl: "{told} — reden klaar: {reason}", en: "{told} — reason ready: {reason}" }
    /// A way of settling.
    way_coder(name) { nl: "zoals {name}", en: "as {name}" }
    /// A way of settling.
    way_both() { nl: "van beiden samen", en: "both together" }
    /// A way of settling.
    way_neither() { nl: "geen thema", en: "no theme" }
    /// A way of settling.
    way_other(themes) { nl: "anders, {themes}", en: "something else, {themes}" }
    /// After settling.
    settled_one(way) { nl: "Beslist: {way}.", en: "Settled: {way}." }
    /// After settling several.
    settled_many(way, count) { nl: "Beslist bij {count} [gelijk antwoord|gelijke antwoorden]: {way}.", en: "Settled for {count} [answer|answers] alike: {way}." }
    /// How many are left.
    left(count) { nl: "Nog {count} te gaan.", en: "{count} to go." }
    /// None is left.
    done() { nl: "Klaar: alle verschillen bij deze vraag zijn beslist.", en: "Done: all differences of this question are settled." }
    /// What it was and is.
    alpha(measure, before, after) { nl: "{measure} was {before} en is nu {after}.", en: "{measure} was {before} and is now {after}." }
    /// Another question has differences.
    elsewhere(count, key) {
        nl: "Bij de andere vragen nog te beslissen: {count} ({key}).",
        en: "Still to settle at the other questions: {count} ({key}).",
    }
    /// Nothing is left anywhere.
    all_done() { nl: "Ook bij de andere vragen staat niets meer open.", en: "Nothing is open at the other questions either." }
    /// Nothing ticked.
    nothing_ticked(digits, none) {
        nl: "Vink eerst aan wat het moet worden met {digits}; {none} is geen thema.",
        en: "Tick first what it should be with {digits}; {none} is no theme.",
    }
    /// Enter with nothing touched: what both gave would be stored.
    only_common(key, themes) {
        nl: "Nog eens {key} beslist: alleen wat beiden gaven, {themes}.",
        en: "{key} once more settles: only what both gave, {themes}.",
    }
    /// There is no other that is open.
    no_more_open() { nl: "Er zijn geen andere open verschillen bij deze vraag.", en: "There are no other open differences at this question." }
    /// There is no difference further on.
    last() { nl: "Dit is het laatste verschil.", en: "This is the last difference." }
    /// There is no difference before it.
    first() { nl: "Dit is het eerste verschil.", en: "This is the first difference." }
    /// What is settled is skipped.
    only_open_now() { nl: "Wat is beslist, wordt overgeslagen.", en: "What is settled is skipped." }
    /// Nothing is skipped.
    everything_now() { nl: "Alle verschillen worden getoond.", en: "All differences are shown." }
    /// The theme has none.
    none_at_theme(theme) {
        nl: "Over «{theme}» verschilt u nergens; dit is het eerste verschil van de vraag.",
        en: "You differ nowhere about «{theme}»; this is the first difference of the question.",
    }
    /// The prompt for a reason.
    ask_reason() { nl: "Waarom moet het dit worden?", en: "Why should it be this?" }
    /// After a reason, before settling.
    reason_waits() { nl: "De reden gaat mee zodra u beslist.", en: "The reason goes along as soon as you settle." }
    /// After a reason, settled already.
    reason_stored() { nl: "De reden staat bij de beslissing.", en: "The reason stands with the settlement." }
}
