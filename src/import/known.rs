//! Headers that survey tools use, as keys (see `name::key`): Dutch and English, from real exports of
//! LimeSurvey, Qualtrics, SurveyMonkey, Microsoft Forms, Google Forms and Castor. A list is one text
//! with spaces between the keys, to be asked with [`has`].

/// Whether the list holds this key.
pub(super) fn has(list: &str, key: &str) -> bool {
    words(list).any(|known| known == key)
}

/// The keys of a list.
pub(super) fn words(list: &str) -> impl Iterator<Item = &str> {
    list.split_whitespace()
}

/// Columns that say who answered; trusted even when a number is missing or double, which is then an
/// error rather than a reason to number the rows.
pub(super) const RESPONDENT: &str = "\
    respondent respondentnr respondentnummer respondentid respondentcode respondentnumber \
    respid respnr resp responsid responseid responsnummer antwoordid recordid participant \
    participantid castorparticipantid deelnemer deelnemernr deelnemernummer deelnemerid \
    deelnemercode";

/// Columns that say who answered when their values are unique.
pub(super) const RESPONDENT_IF_UNIQUE: &str = "\
    id nr nummer number no code case caseid casenummer volgnummer surveyinstanceid sleutel key";

/// Columns that tell the groups apart.
pub(super) const GROUP: &str = "\
    group groep respondentgroep respondentgroup type typecasemanager soortcasemanager \
    typerespondent soortrespondent doelgroep internextern internofextern externintern";

/// In long form: which question a row answers.
pub(super) const QUESTION: &str = "\
    question vraag questionid vraagid questioncode vraagcode vraagnr vraagnummer \
    questionnumber item";

/// In long form: the answer.
pub(super) const ANSWER: &str = "\
    answer antwoord text tekst response respons reactie openantwoord answertext antwoordtekst \
    openanswer";

/// In a file of codings: the theme.
pub(super) const THEME: &str = "\
    theme thema code themeid themaid themes themas codes";

/// In a file of codings: who gave the code.
pub(super) const CODER: &str = "coder codeur codeerder coderid codeurid";

/// In a file of codings by several coders: what was coded.
pub(super) const UNIT: &str = "unit unitid eenheid eenheidid";

/// Columns that identify a person, as a whole header.
pub(super) const PERSONAL: &str = "\
    ip ipadres ipaddress email emailadres emailaddress mail mailadres naam name voornaam \
    achternaam firstname lastname fullname surname volledigenaam uwnaam telefoon \
    telefoonnummer phone phonenumber mobiel mobielnummer locationlatitude locationlongitude \
    locationaccuracy latitude longitude breedtegraad lengtegraad coordinaten coordinates adres \
    address huisnummer postcode zipcode geboortedatum dateofbirth bsn burgerservicenummer \
    personeelsnummer recipientlastname recipientfirstname recipientemail externalreference \
    externaldatareference verwijzerurl referrerurl refererurl customdata1 gebruikersnaam \
    username contactgegevens";

/// Columns that a survey tool adds by itself, as a whole header.
pub(super) const SYSTEM: &str = "\
    datumverstuurd datesubmitted submitdate laatstepagina lastpage begintaal starttaal \
    startlanguage startdatum datestarted datumlaatsteactie datelastaction seed startdate \
    enddate einddatum durationinseconds finished recordeddate distributionchannel userlanguage \
    responseset tijdstempel timestamp begintijd voltooiingstijd tijdvanvoltooien \
    tijdvanlaatstewijziging starttime completiontime lastmodifiedtime collectorid datecreated \
    datemodified totaaltijd totaltime interviewtime";

/// Columns of survey tools whose name a researcher's own column may have as well: taken for the
/// tool's only beside another column of the tool.
pub(super) const SYSTEM_IN_COMPANY: &str = "\
    status progress voortgang duration duur taal language";

/// How the headers of timing columns begin.
pub(super) const TIMING: &str = "\
    vraagtijd groeptijd questiontime grouptime timingfirstclick";

/// How the headers of timing columns of Qualtrics end.
pub(super) const TIMING_ENDS: &str = "\
    firstclick lastclick pagesubmit clickcount";

/// Columns that Qualtrics puts beside an open question when its answers were analysed there.
pub(super) const ANALYSIS: &str = "\
    topics parenttopics sentiment sentimentpolarity sentimentscore topicsentimentlabel \
    topicsentimentscore topichierarchylevel1 topichierarchylevel2";
