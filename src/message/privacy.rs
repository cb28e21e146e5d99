//! What stands in a quote in the place of what identifies a person.

messages! {
    /// In the place of a name.
    name() { nl: "[naam]", en: "[name]" }
    /// In the place of an e-mail address.
    email() { nl: "[e-mailadres]", en: "[e-mail address]" }
    /// In the place of a phone number.
    phone() { nl: "[telefoonnummer]", en: "[phone number]" }
    /// In the place of any other number.
    number() { nl: "[nummer]", en: "[number]" }
    /// In the place of a web address.
    web() { nl: "[webadres]", en: "[web address]" }
    /// In the place of a street or postcode.
    address() { nl: "[adres]", en: "[address]" }
    /// In the place of a date.
    date() { nl: "[datum]", en: "[date]" }
}
