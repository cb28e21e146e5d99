//! Finding and masking what identifies a person.
//!
//! A first version that errs on the side of masking: what it masks too much a researcher sees before it is
//! printed, what it lets through a reader may recognise. It knows shapes (addresses, numbers, dates) and
//! names: titles, initials, names that are common in the Netherlands, the largest towns and companies, any
//! capital within a sentence on a word that the study does not use in small letters, and the capital of a
//! sentence on a word that is no form of an ordinary one. It does not know other towns or surnames in small
//! letters ([`FamiliarWords`] keeps answers with unusual words from being proposed as a quote), nor what
//! identifies by its meaning ("de enige vrouw in het team").

mod familiar;
mod forms;
mod lists;
mod names;
mod shapes;
mod vocabulary;
mod words;

use crate::message::{Lang, privacy as text};
use std::ops::Range;

pub use familiar::FamiliarWords;
use vocabulary::Vocabulary;

/// Finds and masks what identifies a person, given the words of a study.
pub struct Masker {
    vocabulary: Vocabulary,
}

/// A part of a text that may identify a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Where it stands, in bytes.
    pub span: Range<usize>,
    /// What it looks like.
    pub kind: Kind,
}

/// What a finding looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A person, or a place or organisation that gives one away.
    Name,
    /// An e-mail address.
    Email,
    /// A phone number.
    Phone,
    /// A citizen service number, personnel number, bank account or any other long number.
    Number,
    /// A web address.
    Web,
    /// A street with a house number, or a postcode.
    Address,
    /// A full date, such as a date of birth.
    Date,
}

impl Kind {
    const ALL: [Self; 7] =
        [Self::Name, Self::Email, Self::Phone, Self::Number, Self::Web, Self::Address, Self::Date];

    /// What stands in the place of a finding: `[naam]`.
    #[must_use]
    pub fn mask(self, lang: Lang) -> String {
        match self {
            Self::Name => text::name(lang),
            Self::Email => text::email(lang),
            Self::Phone => text::phone(lang),
            Self::Number => text::number(lang),
            Self::Web => text::web(lang),
            Self::Address => text::address(lang),
            Self::Date => text::date(lang),
        }
    }
}

impl Masker {
    /// A masker for a study. `known` is every text of the study and the words of its codebook: a word
    /// that stands there in small letters is an ordinary word and no name.
    #[must_use]
    pub fn new<'t>(known: impl IntoIterator<Item = &'t str>) -> Self {
        Self { vocabulary: Vocabulary::new(known) }
    }

    /// What may identify a person, in the order of the text and without overlap. Masks that stand in the
    /// text already (`[naam]`) are passed over.
    #[must_use]
    pub fn find(&self, text: &str) -> Vec<Finding> {
        let masks = existing_masks(text);
        let mut findings: Vec<Finding> = Vec::new();
        // What is found closes a part of the text, and may change what the rest looks like: search until
        // nothing more is found, so that a masked text has nothing left to mask.
        loop {
            let open = open_parts(text, &masks, &findings);
            let mut found = shapes::find(text, &open);
            if found.is_empty() {
                let names = names::find(text, &open, &self.vocabulary);
                found = names.into_iter().map(|span| (span, Kind::Name)).collect();
            }
            if found.is_empty() {
                break;
            }
            findings.extend(found.into_iter().map(|(span, kind)| Finding { span, kind }));
        }
        findings.sort_by_key(|finding| finding.span.start);
        findings
    }

    /// The text with a mask in the place of each finding, in the language of the report.
    #[must_use]
    pub fn mask(&self, text: &str, lang: Lang) -> String {
        let mut masked = String::with_capacity(text.len());
        let mut end = 0;
        for finding in self.find(text) {
            masked.push_str(text.get(end..finding.span.start).unwrap_or_default());
            masked.push_str(&finding.kind.mask(lang));
            end = finding.span.end;
        }
        masked.push_str(text.get(end..).unwrap_or_default());
        masked
    }
}

/// Where masks of either language stand already.
fn existing_masks(text: &str) -> Vec<Range<usize>> {
    let masks =
        [Lang::Nl, Lang::En].into_iter().flat_map(|lang| Kind::ALL.map(|kind| kind.mask(lang)));
    masks
        .flat_map(|mask| {
            let places: Vec<usize> = text.match_indices(&mask).map(|(at, _)| at).collect();
            places.into_iter().map(move |at| at..at + mask.len())
        })
        .collect()
}

/// The parts of a text that are neither masked nor found, in order.
fn open_parts(text: &str, masks: &[Range<usize>], findings: &[Finding]) -> Vec<Range<usize>> {
    let found = findings.iter().map(|finding| finding.span.clone());
    let mut closed: Vec<Range<usize>> = masks.iter().cloned().chain(found).collect();
    closed.sort_by_key(|part| part.start);
    let mut open = Vec::new();
    let mut end = 0;
    for part in closed {
        open.push(end..part.start.max(end));
        end = end.max(part.end);
    }
    open.push(end..text.len());
    open
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// A small study. What it says in small letters is known.
    const STUDY: &[&str] = &[
        "veel hoor ik in gesprekken met de leidinggevende, casemanager en bedrijfsarts",
        "preventie en verzuim, na interventie, het overleg met de preventiemedewerker",
        "systemen van de arbodienst, de afdeling, de bakker, het plan van aanpak, losse systemen",
    ];

    fn masked(text: &str) -> String {
        Masker::new(STUDY.iter().copied()).mask(text, Lang::Nl)
    }

    #[test]
    fn what_identifies_a_person_is_masked() {
        let table = [
            // Names on the list, also at the start of a sentence and in small letters.
            ("Marieke weet het niet", "[naam] weet het niet"),
            ("Dat zegt marieke ook", "Dat zegt [naam] ook"),
            ("Ik overleg met Jan de Vries hierover", "Ik overleg met [naam] hierover"),
            ("Jan-Willem van der Meer belt", "[naam] belt"),
            ("Niet duidelijk. Zoë regelt alles", "Niet duidelijk. [naam] regelt alles"),
            ("Vraag het Jan Bakker", "Vraag het [naam]"),
            ("piet jansen weet ervan", "[naam] weet ervan"),
            ("Fatima en Mohammed doen dat", "[naam] en [naam] doen dat"),
            ("dat is Jan's taak", "dat is [naam] taak"),
            // Names that are words too, where the rest says that they are names.
            ("Dit doet Roos altijd", "Dit doet [naam] altijd"),
            ("Mark Bontebal doet dit", "[naam] doet dit"),
            ("Wil van Schaik doet dit", "[naam] doet dit"),
            ("Wil zegt nee", "[naam] zegt nee"),
            ("Mark zegt nee", "[naam] zegt nee"),
            ("Ömer en Łukasz, ömer", "[naam] en [naam], [naam]"),
            ("Łukasz werkt hier", "[naam] werkt hier"),
            ("jan van dam belt", "[naam] belt"),
            // The capital of a sentence on a word that is no form of an ordinary one.
            ("Bontebal van Philips deelt niets", "[naam] deelt niets"),
            ("Achmea levert niets. Zwelgers ook niet", "[naam] levert niets. [naam] ook niet"),
            (
                "Bij philips in eindhoven deelt dokter pietersen niets",
                "Bij [naam] in [naam] deelt dokter [naam] niets",
            ),
            ("volgens van dam en bij van der bontebal", "volgens [naam] en bij [naam]"),
            // Titles and initials.
            (
                "meneer van 't zwelg is ziek, dr. zwelgers niet",
                "meneer [naam] is ziek, dr. [naam] niet",
            ),
            ("Volgens mevr. Van 't Hof niet", "Volgens mevr. [naam] niet"),
            ("mevrouw de zwelger", "mevrouw [naam]"),
            ("mevrouw Bontebal is ziek", "mevrouw [naam] is ziek"),
            ("mevr. bontebal is ziek", "mevr. [naam] is ziek"),
            ("Dhr Van den Broek belt", "Dhr [naam] belt"),
            ("mw. van dijk is vaak ziek", "mw. [naam] is vaak ziek"),
            ("de heer De Zoete", "de heer [naam]"),
            ("prof. dr. Bontebal zei dat", "prof. dr. [naam] zei dat"),
            ("volgens J. de Vries", "volgens [naam]"),
            ("A.B.C. van den Bontebal zegt", "[naam] zegt"),
            ("J.Bontebal en K Bontebal", "[naam] en [naam]"),
            // Capitals within a sentence.
            ("Bij overleg hoort Bontebal ook", "Bij overleg hoort [naam] ook"),
            ("Bij ons in Utrecht gaat het goed", "Bij ons in [naam] gaat het goed"),
            ("Wij werken bij Randstad Groep", "Wij werken bij [naam]"),
            ("Xandor Bontebal zegt niets", "[naam] zegt niets"),
            ("dat loopt via o.a. Bontebal", "dat loopt via o.a. [naam]"),
            ("fam. Bontebal", "fam. [naam]"),
            ("bij stichting De Bontebal in Nieuw-Veldhoek", "bij stichting [naam] in [naam]"),
            ("leidinggevende: Bontebal", "leidinggevende: [naam]"),
            // Text in capitals.
            ("OVERLEG MET MARIEKE JANSEN OVER VERZUIM", "OVERLEG MET [naam] OVER VERZUIM"),
            ("VOLGENS MEVR. BONTEBAL NIET", "VOLGENS MEVR. [naam] NIET"),
            // E-mail, web, handles.
            ("mail jan.de.vries@bedrijf.nl.", "mail [e-mailadres]."),
            ("j.bontebal @ bedrijf.nl", "[e-mailadres]"),
            ("bontebal (at) bedrijf.nl", "[e-mailadres]"),
            ("zie https://www.bedrijf.nl/team?id=3, daar", "zie [webadres], daar"),
            ("zie www.bedrijf.nl of bedrijf.com/jan.", "zie [webadres] of [webadres]."),
            ("volg @jan_v op Insta", "volg [naam] op [naam]"),
            // Phone numbers.
            ("bel 06-12345678", "bel [telefoonnummer]"),
            ("bel 06 12 34 56 78 maar", "bel [telefoonnummer] maar"),
            ("bel 0612345678.", "bel [telefoonnummer]."),
            ("+31 6 12345678", "[telefoonnummer]"),
            ("+31 (0)6-1234 5678", "[telefoonnummer]"),
            ("0031612345678", "[telefoonnummer]"),
            ("010-1234567 of (010) 123 45 67", "[telefoonnummer] of [telefoonnummer]"),
            ("overleg (06-12345678) met", "overleg ([telefoonnummer]) met"),
            ("06-12-34 56 78", "[telefoonnummer]"),
            ("tel. 123 45 67", "tel. [telefoonnummer]"),
            // Other numbers.
            ("bsn 123456782", "bsn [nummer]"),
            ("1234.56.782 en 123 456 782", "[nummer] en [nummer]"),
            ("12345678", "[nummer]"),
            ("medewerker 54321", "medewerker [nummer]"),
            ("personeelsnummer: 1234", "personeelsnummer: [nummer]"),
            ("dossiernr. A-12", "dossiernr. [nummer]"),
            ("nr 1234", "nr [nummer]"),
            ("NL91 ABNA 0417 1643 00", "[nummer]"),
            ("nl91abna0417164300 geen tijd", "[nummer] geen tijd"),
            ("BE68 5390 0754 7034", "[nummer]"),
            // Addresses and dates.
            ("woont Kerkstraat 12a", "woont [adres]"),
            ("op de Laan van Meerdervoort 100", "op de [adres]"),
            ("dorpsstraat 3", "[adres]"),
            ("1234 AB en 1234ab", "[adres] en [adres]"),
            ("geboren op 12 maart", "geboren op [datum]"),
            ("12-03-1980, 12.3.80 of 1980-03-12", "[datum], [datum] of [datum]"),
            ("sinds 3 januari 2019 ziek", "sinds [datum] ziek"),
        ];
        let wrong: Vec<_> = table
            .iter()
            .map(|(text, expected)| (text, masked(text), expected))
            .filter(|(_, masked, expected)| masked != *expected)
            .collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn ordinary_answers_stay_as_they_are() {
        let table = [
            "Veel hoor ik in gesprekken",
            "De RI&E is van 2019",
            "HR en Arbo",
            "Na interventie",
            "We delen niets, uit angst voor de AVG. En de systemen praten niet met elkaar.",
            "Ben ik niet bij betrokken",
            "Wil graag meer tijd",
            "Ik ken dat niet, ben benieuwd",
            "Max 2 uur per week",
            "Ad hoc",
            "De ernst van de klachten",
            "Max wat uren",
            "Mevr. is ziek. Dhr. ook. Bijv. nu",
            "Leidinggevenden overleggen. Gesprekspartner. Systeemplan. Vertrouwelijkheid. Registreren",
            "volgens van alles, met van die systemen, bij van de arbodienst",
            "de dokter zegt niets, mevrouw van de afdeling, meneer de leidinggevende",
            "door de bakker",
            "alles staat in Excel, Teams en AFAS",
            "volgens de Wet Poortwachter",
            "elke Maandag en in December overleg",
            "De OR, de BA's en het MT; PvA en KPI's",
            "GEEN TIJD VOOR PREVENTIE EN VERZUIM",
            "BEN NIET BETROKKEN BIJ OVERLEG",
            "Overleg met de Leidinggevende en de Casemanager",
            "dat is Verzuim en Preventie",
            "RI&E Overleg",
            "plan A. Daarna niets. Fase C. Overleg",
            "n.v.t. Geen idee",
            "1. Overleg\n2) Systemen\n- Preventie",
            "'s Ochtends overleg",
            "in 2019-2020, 2021 en 2022 2023",
            "40-60% van 24.000 euro in 8-17 uur",
            "36 uur, 100 dossiers, 1.500 medewerkers",
            "in 2020 HR, daarna 1000 in dienst",
            "1200st en 2000km",
            "om 12.30 uur, versie 1.2.3",
            "nummer 1 is verzuim",
            "onderweg 3 keer gebeld, opslaan 2 keer",
            "in Nederland",
            "het Poortwachtertraject en Excellijstjes, elke Maandagochtend",
            "ervoor en erna, ISO 45001, via @HR",
            "en/of via HR/Arbo",
            "dr is geen overleg, mr niet",
            "mevrouw is ziek; meneer heeft verzuim",
            "de heer en mevrouw",
            "zo'n overleg, foto's en 't plan",
            "x",
            "-",
            "",
        ];
        let wrong: Vec<String> = table
            .map(masked)
            .into_iter()
            .filter(|masked| !table.contains(&masked.as_str()))
            .collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn masks_speak_the_language_of_the_report() {
        let masker = Masker::new([]);
        assert_eq!(masker.mask("bel Marieke: 0612345678", Lang::En), "bel [name]: [phone number]");
    }

    #[test]
    fn findings_say_where_and_what() {
        let findings = Masker::new([]).find("é: Marieke, 12345");
        let expected = [(4..11, Kind::Name), (13..18, Kind::Number)];
        assert_eq!(findings, expected.map(|(span, kind)| Finding { span, kind }));
    }

    /// Pieces of answers, of which some identify and some fall apart in strange places.
    fn answer() -> impl Strategy<Value = String> {
        let piece = prop_oneof![
            "[a-zA-Zéë]{1,8}",
            "[0-9 .+()-]{1,12}",
            "[ .,:;!?@/&'’\n-]{1,2}",
            "\\PC{1,4}",
            proptest::sample::select(vec![
                "Jan",
                "de",
                "Vries",
                "mevr.",
                "dhr",
                "J.",
                "Ben",
                "bij Bontebal-marieke",
                "Nieuw-",
                "[naam]",
                "[name]",
                "[",
                "]",
                "naam",
                "jan@x.nl",
                "www.",
                "06-12345678",
                "nummer",
                "Kerkstraat 12",
                "1234 AB",
                "12-03-1980",
                "geboren",
                "tel",
                "OVERLEG",
                "\u{301}",
            ])
            .prop_map(str::to_owned),
        ];
        proptest::collection::vec((piece, prop_oneof![Just(" "), Just(""), Just(". ")]), 0..10)
            .prop_map(|pieces| pieces.into_iter().map(|(piece, gap)| piece + gap).collect())
    }

    proptest! {
        #[test]
        fn findings_lie_in_order_on_characters(text in answer()) {
            let mut end = 0;
            for finding in Masker::new([]).find(&text) {
                prop_assert!(finding.span.start >= end && finding.span.end > finding.span.start);
                prop_assert!(text.get(finding.span.clone()).is_some());
                end = finding.span.end;
            }
        }

        #[test]
        fn a_masked_text_has_nothing_left_to_mask(text in answer(), known in answer(), dutch in any::<bool>()) {
            let lang = if dutch { Lang::Nl } else { Lang::En };
            let masker = Masker::new([known.as_str()]);
            let once = masker.mask(&text, lang);
            prop_assert_eq!(masker.mask(&once, lang), once);
        }

        #[test]
        fn nothing_with_the_shape_of_an_identity_survives(
            before in answer(),
            after in answer(),
            email in "[a-z]{2,6}\\.?[a-z]{2,6}@[a-z]{2,8}\\.(nl|com|org|eu|info)",
            phone in "(06[- ]?|\\+31 ?6 ?|010-)[1-9][0-9]{7}",
            bsn in "[1-9][0-9]{3}[. ]?[0-9]{2}[. ]?[0-9]{3}",
        ) {
            for secret in [email, phone, bsn] {
                for text in [
                    format!("{before} {secret} {after}"),
                    format!("{before}\n{secret}. {after}"),
                    format!("({secret})"),
                ] {
                    let masked = Masker::new([text.as_str()]).mask(&text, Lang::Nl);
                    prop_assert!(!masked.contains(&secret), "{}", masked);
                }
            }
        }
    }
}
