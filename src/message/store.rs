//! Texts about project files.

messages! {
    /// The file is not there.
    missing(path) {
        nl: "het project {path} bestaat niet; kijk de naam na, of maak een project met: duiding new",
        en: "the project {path} does not exist; check the name, or make a project with: duiding new",
    }
    /// A new project would overwrite a file.
    exists(path) {
        nl: "{path} bestaat al en blijft zoals het is; kies een andere naam, of open het met: duiding {path}",
        en: "{path} exists already and is left as it is; choose another name, or open it with: duiding {path}",
    }
    /// A journal of an earlier project of that name.
    leftover(path) {
        nl: "{path} is van een eerder project met deze naam en zou het nieuwe bederven; zet dat bestand weg of kies een andere naam",
        en: "{path} is of an earlier project of this name and would spoil the new one; move that file away or choose another name",
    }
    /// Nothing can be written there.
    read_only(path) {
        nl: "{path} of de map eromheen is alleen te lezen; kopieer het project naar een map waarin u mag schrijven",
        en: "{path} or its folder can only be read; copy the project to a folder that you may write in",
    }
    /// The file is not a project.
    not_a_project(path) {
        nl: "{path} is geen Duiding-project; kies een bestand dat op .duiding eindigt en met Duiding is gemaakt",
        en: "{path} is not a Duiding project; choose a file that ends in .duiding and was made by Duiding",
    }
    /// The file is of a later version.
    newer(path, found, known) {
        nl: "{path} is gemaakt met een nieuwere versie van Duiding (bestandsversie {found}, dit programma kent tot en met {known}); er is niets veranderd, werk Duiding bij",
        en: "{path} was made by a newer version of Duiding (file version {found}, this program knows up to {known}); nothing was changed, update Duiding",
    }
    /// Another window has the project.
    in_use(path) {
        nl: "{path} is al geopend in een ander venster of programma; sluit dat eerst",
        en: "{path} is open already in another window or program; close that first",
    }
    /// The folder refuses.
    folder(path, reason) {
        nl: "{path} kan niet worden gemaakt ({reason}); kies een map die bestaat en waarin u mag schrijven",
        en: "{path} cannot be made ({reason}); choose a folder that exists and that you may write in",
    }
    /// A project that is no package.
    not_a_package(path) {
        nl: "{path} is een project en geen pakket voor een tweede codeur; er is niets veranderd. Alleen een pakket kan worden teruggehaald; codes uit iets anders komen binnen met: duiding codings import",
        en: "{path} is a project and not a package for a second coder; nothing was changed. Only a package can be brought in; codes from elsewhere come in with: duiding codings import",
    }
    /// A package of other answers.
    another_study(path, title) {
        nl: "{path} is een pakket van een ander onderzoek («{title}»); er is niets veranderd, open het project waaruit dat pakket is gemaakt",
        en: "{path} is a package of another study ({title}); nothing was changed, open the project that the package was made from",
    }
    /// A package with a codebook that is not known here.
    another_codebook(path) {
        nl: "{path} is gemaakt met een codeboek dat dit project nooit heeft gehad; er is niets veranderd, haal het terug in het project (de kopie) waaruit het is gemaakt",
        en: "{path} was made with a codebook that this project never had; nothing was changed, bring it into the project (the copy) that it was made from",
    }
    /// Two copies of a package with different work.
    diverged(path, coder) {
        nl: "{path} is een andere kopie van een pakket van {coder} dan de kopie die al is teruggehaald: de stappen erin verschillen. Er is niets veranderd; vraag {coder} welke kopie geldt, en haal die terug",
        en: "{path} is another copy of a package of {coder} than the one that was brought in already: the steps in it differ. Nothing was changed; ask {coder} which copy holds, and bring that in",
    }
    /// The content is not sound.
    damaged(path, what) {
        nl: "{path} is beschadigd ({what}); er is niets veranderd, zet een reservekopie terug",
        en: "{path} is damaged ({what}); nothing was changed, put back a backup",
    }
    /// Reading or writing failed.
    failed(path, reason) {
        nl: "{path} kan niet worden gelezen of geschreven ({reason}); kijk of de schijf vol of losgekoppeld is",
        en: "{path} cannot be read or written ({reason}); check whether the disk is full or disconnected",
    }
}
