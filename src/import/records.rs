//! Separated text into records, with the line on which each begins.
//!
//! A reader of our own, because the csv crate takes an unclosed quote for an answer that runs to the
//! end of the file, and text after a closing quote for more answer: both silently. Here they are
//! faults that know the line where the quote opens. On files without such faults the two agree
//! (see the test).

/// One record: a row of the file before it is known which rows are headers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Record {
    /// The physical line on which it begins, from 1; in a sheet the number of the row.
    pub line: usize,
    pub cells: Vec<String>,
}

impl Record {
    /// Whether no cell holds anything but white space.
    pub fn is_blank(&self) -> bool {
        self.cells.iter().all(|cell| super::name::is_blank(cell))
    }
}

/// What is wrong with the quotes of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum QuoteFault {
    /// The quote that opens on this line is never closed.
    Unclosed { opened: usize },
    /// After the quote that opens on the one line and closes on the other comes more text.
    TextAfter { opened: usize, closed: usize },
}

/// The records of a file, up to its first fault; the record that holds the fault is kept as far as
/// it was read.
pub(super) struct Parsed {
    pub records: Vec<Record>,
    pub fault: Option<QuoteFault>,
}

#[derive(Clone, Copy)]
enum State {
    /// At the first character of a cell.
    Start,
    /// In a cell without quotes.
    Bare,
    /// In a cell with quotes that opened on this line.
    Quoted { opened: usize },
    /// After a quote within such a cell: the end of it, or the first half of a doubled quote.
    Closing { opened: usize, closed: usize },
}

/// Reads records with `separator` between the cells; `first_line` is the number of the first line.
///
/// A record ends at a line feed, a carriage return or both; lines without any character are left out.
pub(super) fn parse(text: &str, separator: char, first_line: usize) -> Parsed {
    let mut reader = Reader {
        records: Vec::new(),
        record: Record { line: first_line, cells: Vec::new() },
        cell: String::new(),
        line: first_line,
    };
    let mut state = State::Start;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let ends_line = c == '\n' || (c == '\r' && chars.peek() != Some(&'\n'));
        let before_feed = c == '\r' && !ends_line;
        if ends_line {
            reader.line += 1;
        }
        state = match state {
            State::Quoted { opened } if c == '"' => State::Closing { opened, closed: reader.line },
            State::Quoted { opened } => {
                reader.cell.push(c);
                State::Quoted { opened }
            }
            State::Closing { opened, .. } if c == '"' => {
                reader.cell.push('"');
                State::Quoted { opened }
            }
            State::Start if c == '"' => State::Quoted { opened: reader.line },
            _ if c == separator => {
                reader.end_cell();
                State::Start
            }
            _ if ends_line => {
                reader.end_record(matches!(state, State::Closing { .. }));
                State::Start
            }
            state if before_feed => state,
            State::Closing { opened, closed } if matches!(c, ' ' | '\t') => {
                State::Closing { opened, closed }
            }
            State::Closing { opened, closed } => {
                return reader.stop_at(QuoteFault::TextAfter { opened, closed });
            }
            State::Start | State::Bare => {
                reader.cell.push(c);
                State::Bare
            }
        };
    }
    if let State::Quoted { opened } = state {
        return reader.stop_at(QuoteFault::Unclosed { opened });
    }
    reader.end_record(matches!(state, State::Closing { .. }));
    Parsed { records: reader.records, fault: None }
}

struct Reader {
    records: Vec<Record>,
    record: Record,
    cell: String,
    line: usize,
}

impl Reader {
    fn end_cell(&mut self) {
        self.record.cells.push(std::mem::take(&mut self.cell));
    }

    fn end_record(&mut self, quoted: bool) {
        let empty_line = self.record.cells.is_empty() && self.cell.is_empty() && !quoted;
        if !empty_line {
            self.end_cell();
            let next = Record { line: self.line, cells: Vec::new() };
            self.records.push(std::mem::replace(&mut self.record, next));
        }
        self.record.line = self.line;
    }

    fn stop_at(mut self, fault: QuoteFault) -> Parsed {
        self.end_cell();
        self.records.push(self.record);
        Parsed { records: self.records, fault: Some(fault) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn cells(text: &str) -> Vec<Vec<String>> {
        let parsed = parse(text, ',', 1);
        assert_eq!(parsed.fault, None);
        parsed.records.into_iter().map(|record| record.cells).collect()
    }

    fn fault(text: &str) -> Option<QuoteFault> {
        parse(text, ',', 1).fault
    }

    #[test]
    fn quotes_keep_separators_line_breaks_and_doubled_quotes() {
        assert_eq!(
            cells("a,b\r\n\"1, 2\",\"hij zei \"\"ja\"\"\r\nen ging\"\r\n"),
            [["a", "b"], ["1, 2", "hij zei \"ja\"\r\nen ging"]]
        );
    }

    #[test]
    fn a_quote_within_a_cell_without_quotes_is_text() {
        assert_eq!(cells("beeld van 24\",b"), [["beeld van 24\"", "b"]]);
    }

    #[test]
    fn white_space_after_a_closing_quote_is_left_out() {
        assert_eq!(cells("\"a\" ,\"b\" \n"), [["a", "b"]]);
    }

    #[test]
    fn a_record_knows_the_physical_line_on_which_it_begins() {
        let parsed = parse("a,b\n\"1\n2\r\n3\",x\n\n\n4,y\r5,z", ',', 2);
        let lines: Vec<usize> = parsed.records.iter().map(|record| record.line).collect();
        assert_eq!(lines, [2, 3, 8, 9]);
    }

    #[test]
    fn an_unclosed_quote_is_a_fault_on_the_line_where_it_opens() {
        assert_eq!(fault("a,b\n1,\"open\n2,x\n3,y\n"), Some(QuoteFault::Unclosed { opened: 2 }));
        assert_eq!(fault("a,\"b"), Some(QuoteFault::Unclosed { opened: 1 }));
    }

    #[test]
    fn an_unclosed_quote_that_a_later_quote_seems_to_close_is_found_too() {
        let text = "\"a\",\"b\"\n\"1\",\"open\n\"2\",\"x\"\n";
        assert_eq!(fault(text), Some(QuoteFault::TextAfter { opened: 2, closed: 3 }));
    }

    #[test]
    fn an_empty_quoted_cell_is_a_record_and_an_empty_line_is_not() {
        assert_eq!(cells("a\n\"\"\n\n"), [["a"], [""]]);
    }

    proptest! {
        #[test]
        fn well_formed_text_reads_as_the_csv_crate_reads_it(
            table in prop::collection::vec(prop::collection::vec("[a-zé\"\n\r,; ]{0,6}", 3), 1..6),
            always in any::<bool>(),
        ) {
            let style = if always { csv::QuoteStyle::Always } else { csv::QuoteStyle::Necessary };
            let mut writer = csv::WriterBuilder::new().quote_style(style).from_writer(Vec::new());
            for row in &table {
                writer.write_record(row).unwrap();
            }
            let bytes = writer.into_inner().unwrap();
            let theirs: Vec<Vec<String>> = csv::ReaderBuilder::new()
                .has_headers(false)
                .from_reader(bytes.as_slice())
                .records()
                .map(|record| record.unwrap().iter().map(str::to_owned).collect())
                .collect();
            let text = String::from_utf8(bytes).unwrap();
            prop_assert_eq!(&cells(&text), &theirs);
            prop_assert_eq!(theirs, table);
        }

        #[test]
        fn no_text_makes_the_reader_panic(text in "[\"\r\n,; a]{0,40}") {
            let _ = parse(&text, ',', 1);
        }
    }
}
