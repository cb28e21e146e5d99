use super::*;
use proptest::prelude::*;
use ratatui::layout::Rect;
use ratatui::style::{Color, Style};

const LIGHT: Picture<'_> = Picture { title: "Proef", caption: "Een proef", scheme: Scheme::Light };

fn screen(lines: &[(&str, Style)]) -> Buffer {
    let height = u16::try_from(lines.len()).unwrap();
    let mut buffer = Buffer::empty(Rect::new(0, 0, 20, height));
    for (y, (line, style)) in (0..).zip(lines) {
        buffer.set_string(0, y, line, *style);
    }
    buffer
}

/// What is inside the screen, without the frame.
fn drawn(screen: &Buffer) -> Vec<String> {
    let svg = LIGHT.svg(screen);
    let inside = svg.split("<g ").nth(1).unwrap();
    inside.lines().skip(1).take_while(|line| *line != "</g>").map(str::to_owned).collect()
}

#[test]
fn words_of_one_style_are_one_text_stretched_to_its_cells() {
    let drawn = drawn(&screen(&[("Geen tijd  voor a", Style::new())]));
    assert_eq!(
        drawn,
        [
            r#"<text x="0" y="14" textLength="81">Geen tijd</text>"#,
            r#"<text x="99" y="14" textLength="54">voor a</text>"#,
        ],
        "two spaces make two texts, so that nothing hangs on how spaces are kept"
    );
}

#[test]
fn another_style_is_another_text() {
    let mut screen = screen(&[("ab cd", Style::new())]);
    screen.set_style(Rect::new(3, 0, 2, 1), Style::new().fg(Color::Red).bold());
    assert_eq!(
        drawn(&screen),
        [
            r#"<text x="0" y="14" textLength="18">ab</text>"#,
            r##"<text x="27" y="14" textLength="18" fill="#b3262c" font-weight="bold">cd</text>"##,
        ]
    );
}

#[test]
fn a_wide_grapheme_takes_two_cells_and_is_not_stretched() {
    let drawn = drawn(&screen(&[("a日b", Style::new())]));
    assert_eq!(
        drawn,
        [
            r#"<text x="0" y="14">a</text>"#,
            r#"<text x="9" y="14">日</text>"#,
            r#"<text x="27" y="14">b</text>"#,
        ]
    );
}

#[test]
fn a_reversed_row_has_a_ground_under_its_spaces_too() {
    let drawn = drawn(&screen(&[("a   b", Style::new().reversed())]));
    assert_eq!(drawn[0], r##"<rect x="0" y="0" width="45" height="18" fill="#24292f"/>"##);
    assert_eq!(drawn[1], r##"<text x="0" y="14" fill="#ffffff">a</text>"##);
}

#[test]
fn an_underline_runs_on_under_spaces() {
    let drawn = drawn(&screen(&[("a   b", Style::new().underlined())]));
    assert_eq!(drawn.last().unwrap(), r##"<path d="M0 16.5h45" stroke="#24292f"/>"##);
}

#[test]
fn a_line_of_a_box_is_one_path() {
    let drawn = drawn(&screen(&[("┌──┐", Style::new())]));
    assert_eq!(drawn.len(), 1, "{drawn:?}");
    assert!(drawn[0].starts_with("<path fill=\"#24292f\" d=\"M4 8h28v1h-28z"), "{drawn:?}");
}

#[test]
fn what_is_xml_is_escaped() {
    let picture = Picture { title: "a<b", caption: "\"c\" & d\u{1b}", ..LIGHT };
    let svg = picture.svg(&screen(&[("<svg>&", Style::new())]));
    assert!(svg.contains(">a&lt;b</text>"));
    assert!(svg.contains("<title>&quot;c&quot; &amp; d\u{fffd}</title>"));
    assert!(svg.contains(">&lt;svg&gt;&amp;</text>"));
}

#[test]
fn an_empty_screen_is_a_frame() {
    let svg = LIGHT.svg(&Buffer::empty(Rect::new(0, 0, 0, 0)));
    assert!(svg.ends_with("</g>\n</svg>\n") && svg.contains("width=\"20\""), "{svg}");
}

/// Reads the picture as XML and gives back its texts.
fn texts(svg: &str) -> Vec<String> {
    use quick_xml::events::Event;
    let mut reader = quick_xml::Reader::from_str(svg);
    let (mut texts, mut inside) = (Vec::new(), None::<String>);
    loop {
        match reader.read_event().unwrap() {
            Event::Start(tag) if tag.name().as_ref() == "text" => inside = Some(String::new()),
            Event::Text(text) => {
                if let Some(read) = &mut inside {
                    read.push_str(&text);
                }
            }
            Event::GeneralRef(name) => {
                if let Some(read) = &mut inside {
                    read.push_str(match name.as_ref() {
                        "amp" => "&",
                        "lt" => "<",
                        "gt" => ">",
                        "quot" => "\"",
                        other => panic!("&{other};"),
                    });
                }
            }
            Event::End(tag) if tag.name().as_ref() == "text" => texts.extend(inside.take()),
            Event::Eof => return texts,
            _ => {}
        }
    }
}

proptest! {
    /// Whatever is on the screen, the picture is XML and holds every letter, in order.
    #[test]
    fn no_letter_is_lost(lines in proptest::collection::vec(("[ -~é日▸]{0,20}", any::<u8>()), 1..4)) {
        let styles = lines.iter().map(|(line, style)| {
            (line.as_str(), Style::new().fg(Color::Indexed(*style)).bg(Color::Indexed(style / 2)))
        });
        let screen = screen(&styles.collect::<Vec<_>>());
        let svg = LIGHT.svg(&screen);
        prop_assert_eq!(&svg, &LIGHT.svg(&screen), "the same bytes");
        let letters = |text: String| text.chars().filter(|c| *c != ' ').collect::<String>();
        let shown: String = screen.content().iter().map(Cell::symbol).collect();
        prop_assert_eq!(letters(texts(&svg)[1..].concat()), letters(shown));
    }
}
