//! The ways in which words are brought together, as a codebook and its users see them.

use super::*;

#[test]
fn in_brief_a_person_reads_what_words_have_to_do_with_an_indicator() {
    let indicators = vec![
        word("overleg"),
        word("evaluatie"),
        word("registreren"),
        word("gesprek"),
        word("veilig"),
        word("leidinggevende"),
        word("geen tijd"),
    ];
    let theme = theme("t", indicators);
    let abbreviations: &[(&str, &[&str])] = &[("LG", &["leidinggevende"])];
    let engine = Engine::compile(&codebook(vec![vec![theme.clone()]], abbreviations));
    for (text, nl, en) in [
        ("overleg", "overleg", "overleg"),
        ("geen overleg", "overleg (let op: ontkend)", "overleg (mind: denied)"),
        (
            "niet geregistreerd",
            "geregistreerd (van registreren; let op: ontkend)",
            "geregistreerd (from registreren; mind: denied)",
        ),
        (
            "geëvalueerd",
            "geëvalueerd (verwant aan evaluatie)",
            "geëvalueerd (related to evaluatie)",
        ),
        (
            "verzuimgesprekken",
            "verzuimgesprekken (met gesprek)",
            "verzuimgesprekken (with gesprek)",
        ),
        ("onveilige", "onveilige (tegendeel van veilig)", "onveilige (opposite of veilig)"),
        ("evaulatie", "evaulatie (typfout? evaluatie)", "evaulatie (slip? evaluatie)"),
        ("de LG", "LG (= leidinggevende)", "LG (= leidinggevende)"),
        ("geen tijd", "geen tijd", "geen tijd"),
    ] {
        let suggestions = engine.suggest(&Asked::new(0, text));
        assert_eq!(why(&suggestions[0], text, &theme, Lang::Nl), nl);
        assert_eq!(why(&suggestions[0], text, &theme, Lang::En), en);
    }
}

#[test]
fn an_indicator_for_a_group_leaves_other_groups_alone() {
    let only = Indicator { groups: vec!["Extern".into()], ..word("adviseren") };
    let engine = one(vec![only]);
    let found = |group| {
        let asked = Asked { question: 0, group, text: "ik adviseer alleen" };
        !engine.suggest(&asked).is_empty()
    };
    assert!(found(Some("extern")) && found(Some(" EXTERN ")));
    assert!(!found(Some("intern")));
    let for_all = one(vec![word("adviseren"), Indicator { groups: vec!["a".into()], ..word("b") }]);
    let asked = Asked { question: 0, group: Some("arbodienst"), text: "ik adviseer alleen" };
    assert_eq!(for_all.suggest(&asked).len(), 1);
    // Whoever is not known to be of another group may be of this one.
    assert!(found(None) && found(Some("")));
}

#[test]
fn an_exception_stands_for_itself_alone() {
    let mut codebook =
        codebook(vec![vec![theme("t", vec![word("manager"), word("casemanager")])]], &[]);
    let indicators = |codebook: &Codebook, text: &str| -> Vec<usize> {
        let suggestions = Engine::compile(codebook).suggest(&Asked::new(0, text));
        suggestions.iter().flat_map(|s| &s.evidence).map(|e| e.indicator).collect()
    };
    assert_eq!(indicators(&codebook, "de casemanagers"), [1, 0]);
    codebook.exceptions = vec!["casemanager".into()];
    assert_eq!(indicators(&codebook, "de casemanagers"), [1]);
    assert_eq!(indicators(&codebook, "de afdelingsmanager"), [0]);
    codebook.questions[0].themes[0].indicators = vec![word("evalueren")];
    assert_eq!(indicators(&codebook, "een evaluatie"), [0]);
    codebook.exceptions = vec!["evaluatie".into()];
    assert_eq!(indicators(&codebook, "een evaluatie"), [] as [usize; 0]);
}

#[test]
fn verbs_that_come_apart_are_found_together() {
    let engine = one(vec![word("samenwerken|doorgeven|afronden"), word("opvolgen")]);
    all_found(
        &engine,
        &[
            ("we werken goed met HR samen", "werken … samen"),
            ("het lukt niet samen te werken", "samen … werken"),
            ("dat volgt niemand op", "volgt … op"),
            ("acties op te volgen", "op te volgen"),
            ("wij geven signalen niet door", "geven … door"),
            ("signalen door te geven", "door te geven"),
            ("ik rond het traject af", "rond … af"),
            ("we volgen een cursus op dinsdag", ""),
            ("samen", ""),
            ("we werken hard", ""),
        ],
    );
}

#[test]
fn a_part_that_is_switched_off_finds_nothing() {
    let codebook = codebook(
        vec![vec![theme(
            "t",
            vec![
                word("evaluatie"),
                word("samenwerken"),
                word("overleg"),
                plain("tijd"),
                word("LG"),
            ],
        )]],
        &[("LG", &["leidinggevende"])],
    );
    let all = Abilities::ALL;
    for (text, without) in [
        ("evaluaties", Abilities { lemmas: false, stems: false, ..all }),
        ("geëvalueerd", Abilities { derivations: false, ..all }),
        ("evaulatie", Abilities { typos: false, ..all }),
        ("preventieoverleg", Abilities { parts: false, ..all }),
        ("we werken samen", Abilities { separated: false, ..all }),
        ("de leidinggevende", Abilities { abbreviations: false, ..all }),
    ] {
        let asked = Asked::new(0, text);
        assert_eq!(Engine::compile(&codebook).suggest(&asked).len(), 1, "{text}");
        assert_eq!(Engine::compile_with(&codebook, without).suggest(&asked), [], "{text}");
    }
    let asked = Asked::new(0, "geen tijd");
    assert_eq!(Engine::compile(&codebook).suggest(&asked), []);
    let blunt = Abilities { polarity: false, ..all };
    assert_eq!(Engine::compile_with(&codebook, blunt).suggest(&asked).len(), 1);
}
