//! Writing XML elements, and the one way in which text gets into them.

use crate::export::text::clean;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};
use std::io;

/// An XML document in the making.
pub struct Xml(Writer<Vec<u8>>);

/// Attributes: names and values. Values are cleaned and escaped when they are written.
pub type Attributes<'a> = &'a [(&'a str, &'a str)];

impl Xml {
    /// A document with its declaration.
    pub fn new() -> io::Result<Self> {
        let mut writer = Writer::new(Vec::new());
        writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), Some("yes"))))?;
        Ok(Self(writer))
    }

    /// The bytes written.
    pub fn finish(self) -> Vec<u8> {
        self.0.into_inner()
    }

    /// An element with something inside.
    pub fn element(
        &mut self,
        name: &str,
        attributes: Attributes<'_>,
        inside: impl FnOnce(&mut Self) -> io::Result<()>,
    ) -> io::Result<()> {
        self.0.write_event(Event::Start(start(name, attributes)))?;
        inside(self)?;
        self.0.write_event(Event::End(BytesEnd::new(name)))
    }

    /// An element with nothing inside.
    pub fn empty(&mut self, name: &str, attributes: Attributes<'_>) -> io::Result<()> {
        self.0.write_event(Event::Empty(start(name, attributes)))
    }

    /// Text inside an element: what XML does not allow is dropped, the rest escaped.
    pub fn text(&mut self, text: &str) -> io::Result<()> {
        self.0.write_event(Event::Text(BytesText::new(&clean(text))))
    }

    /// A run of text in a paragraph; a line break in the text is one in the document.
    pub fn run(&mut self, text: &str) -> io::Result<()> {
        self.element("w:r", &[], |xml| {
            for (number, line) in clean(text).split('\n').enumerate() {
                if number > 0 {
                    xml.empty("w:br", &[])?;
                }
                xml.element("w:t", &[("xml:space", "preserve")], |xml| xml.text(line))?;
            }
            Ok(())
        })
    }
}

fn start<'a>(name: &'a str, attributes: Attributes<'_>) -> BytesStart<'a> {
    let mut start = BytesStart::new(name);
    for (name, value) in attributes {
        start.push_attribute((*name, clean(value).as_str()));
    }
    start
}
