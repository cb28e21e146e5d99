//! The colours of a picture.

use super::Scheme;
use ratatui::buffer::Cell;
use ratatui::style::{Color, Modifier};
use std::fmt;

/// A colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Rgb(u8, u8, u8);

impl fmt::Display for Rgb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }
}

impl Rgb {
    const fn hex(rgb: u32) -> Self {
        let [_, r, g, b] = rgb.to_be_bytes();
        Self(r, g, b)
    }

    /// So much in a hundred of this colour over another.
    pub(super) fn over(self, under: Self, percent: u16) -> Self {
        let mix = |a: u8, b: u8| {
            let mixed = (u16::from(a) * percent + u16::from(b) * (100 - percent) + 50) / 100;
            u8::try_from(mixed).unwrap_or(u8::MAX)
        };
        Self(mix(self.0, under.0), mix(self.1, under.1), mix(self.2, under.2))
    }
}

/// What a cell is drawn in, reverse and dim already in its colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Ink {
    pub(super) letters: Rgb,
    pub(super) paper: Rgb,
    /// The rest of how it is drawn.
    pub(super) modifier: Modifier,
}

impl Ink {
    pub(super) fn of(cell: &Cell, scheme: Scheme) -> Self {
        let ground = ground(scheme);
        let mut letters = colour(cell.fg, scheme).unwrap_or(ground.letters);
        let mut paper = colour(cell.bg, scheme).unwrap_or(ground.paper);
        let modifier = cell.modifier;
        if modifier.contains(Modifier::REVERSED) {
            std::mem::swap(&mut letters, &mut paper);
        }
        if modifier.contains(Modifier::DIM) {
            letters = letters.over(paper, 62);
        }
        Self { letters, paper, modifier: modifier - Modifier::REVERSED - Modifier::DIM }
    }
}

/// What is around and under the letters.
pub(super) struct Ground {
    pub(super) letters: Rgb,
    pub(super) paper: Rgb,
    pub(super) frame: Rgb,
    pub(super) title: Rgb,
    pub(super) buttons: [Rgb; 3],
}

/// The ground of a scheme.
pub(super) fn ground(scheme: Scheme) -> Ground {
    match scheme {
        Scheme::Light => Ground {
            letters: Rgb::hex(0x24_29_2f),
            paper: Rgb::hex(0xff_ff_ff),
            frame: Rgb::hex(0xd0_d7_de),
            title: Rgb::hex(0x57_60_6a),
            buttons: [Rgb::hex(0xd0_d7_de); 3],
        },
        Scheme::Dark => Ground {
            letters: Rgb::hex(0xd8_de_e9),
            paper: Rgb::hex(0x1e_22_2a),
            frame: Rgb::hex(0x43_4b_59),
            title: Rgb::hex(0x9a_a4_b5),
            buttons: [Rgb::hex(0x43_4b_59); 3],
        },
    }
}

/// The sixteen colours, on white each dark enough to read (4.5 to 1) but for white itself.
const LIGHT: [u32; 16] = [
    0x24_29_2f, 0xb3_26_2c, 0x1a_70_36, 0x85_5a_00, 0x0a_57_c2, 0x82_35_a8, 0x0b_6b_7a, 0x6e_77_81,
    0x57_60_6a, 0xc9_2a_35, 0x1f_7a_3d, 0x94_61_00, 0x1f_65_d6, 0x96_45_bd, 0x12_75_85, 0xff_ff_ff,
];

/// The same on dark.
const DARK: [u32; 16] = [
    0x3b_42_52, 0xf0_7c_82, 0x8f_c9_8a, 0xe5_c0_7b, 0x7a_b3_f5, 0xce_94_e0, 0x6f_c8_d4, 0xd8_de_e9,
    0x8b_95_a7, 0xff_92_98, 0xa5_dd_9f, 0xf5_d5_90, 0x96_c5_ff, 0xde_ac_ee, 0x88_dc_e6, 0xff_ff_ff,
];

/// A colour of the terminal; `None` for the terminal's own.
fn colour(colour: Color, scheme: Scheme) -> Option<Rgb> {
    Some(match colour {
        Color::Reset => return None,
        Color::Rgb(r, g, b) => Rgb(r, g, b),
        Color::Indexed(index) => indexed(index, scheme),
        Color::Black => named(0, scheme),
        Color::Red => named(1, scheme),
        Color::Green => named(2, scheme),
        Color::Yellow => named(3, scheme),
        Color::Blue => named(4, scheme),
        Color::Magenta => named(5, scheme),
        Color::Cyan => named(6, scheme),
        Color::Gray => named(7, scheme),
        Color::DarkGray => named(8, scheme),
        Color::LightRed => named(9, scheme),
        Color::LightGreen => named(10, scheme),
        Color::LightYellow => named(11, scheme),
        Color::LightBlue => named(12, scheme),
        Color::LightMagenta => named(13, scheme),
        Color::LightCyan => named(14, scheme),
        Color::White => named(15, scheme),
    })
}

fn named(index: u8, scheme: Scheme) -> Rgb {
    let table = match scheme {
        Scheme::Light => LIGHT,
        Scheme::Dark => DARK,
    };
    Rgb::hex(table.get(usize::from(index)).copied().unwrap_or_default())
}

/// The 256 colours of xterm: the sixteen, a cube of six steps a side, and greys.
fn indexed(index: u8, scheme: Scheme) -> Rgb {
    match index {
        0..=15 => named(index, scheme),
        16..=231 => {
            let step = |n: u8| if n == 0 { 0 } else { 55 + 40 * n };
            let cube = index - 16;
            Rgb(step(cube / 36), step(cube / 6 % 6), step(cube % 6))
        }
        232..=255 => {
            let grey = 8 + 10 * (index - 232);
            Rgb(grey, grey, grey)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ink(style: ratatui::style::Style, scheme: Scheme) -> Ink {
        let mut cell = Cell::new("x");
        cell.set_style(style);
        Ink::of(&cell, scheme)
    }

    #[test]
    fn reverse_swaps_and_dim_fades_towards_the_paper() {
        let plain = ink(ratatui::style::Style::new(), Scheme::Dark);
        let reversed = ink(ratatui::style::Style::new().reversed(), Scheme::Dark);
        assert_eq!((reversed.letters, reversed.paper), (plain.paper, plain.letters));
        assert_eq!(reversed.modifier, Modifier::empty());
        let dim = ink(ratatui::style::Style::new().dim(), Scheme::Light);
        assert_eq!(dim.letters, plain_light().letters.over(plain_light().paper, 62));
        assert_eq!(dim.paper, plain_light().paper);
    }

    fn plain_light() -> Ink {
        ink(ratatui::style::Style::new(), Scheme::Light)
    }

    #[test]
    fn the_256_colours_are_those_of_xterm() {
        assert_eq!(indexed(16, Scheme::Light), Rgb(0, 0, 0));
        assert_eq!(indexed(208, Scheme::Light), Rgb(255, 135, 0));
        assert_eq!(indexed(231, Scheme::Dark), Rgb(255, 255, 255));
        assert_eq!(indexed(244, Scheme::Dark), Rgb(128, 128, 128));
        assert_eq!(indexed(3, Scheme::Dark), named(3, Scheme::Dark));
    }

    /// Contrast of two colours as WCAG 2.1 defines it.
    fn contrast(one: Rgb, other: Rgb) -> f64 {
        let light = |Rgb(r, g, b): Rgb| {
            let part = |c: u8| {
                let c = f64::from(c) / 255.0;
                if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
            };
            0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b)
        };
        let (a, b) = (light(one), light(other));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn every_colour_but_that_of_the_paper_is_legible() {
        for scheme in [Scheme::Light, Scheme::Dark] {
            let ground = ground(scheme);
            assert!(contrast(ground.letters, ground.paper) > 7.0);
            let own = if scheme == Scheme::Light { 15 } else { 0 };
            for index in (0..16).filter(|index| *index != own) {
                let found = contrast(named(index, scheme), ground.paper);
                assert!(found >= 4.5, "{scheme:?} {index}: {found:.2}");
            }
        }
    }
}
