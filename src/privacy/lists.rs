//! Words that the search for names leans on. All are written folded: small letters without accents.

use std::collections::HashSet;
use std::sync::LazyLock;

/// A list of words, looked up folded.
pub(super) type Words = LazyLock<HashSet<&'static str>>;

macro_rules! words {
    ($($(#[$doc:meta])* $name:ident: $words:literal;)*) => {$(
        $(#[$doc])*
        pub(super) static $name: Words = LazyLock::new(|| $words.split_whitespace().collect());
    )*};
}

words! {
    /// Common given names that are no ordinary word: a name wherever they stand, even in small letters.
    GIVEN: "
        aad aaf aafke aagje aaltje aart abdel abdelaziz abdelhamid abdelkader abdellah
        abderrahim abdul abdullah achmed adam adil adri adriaan adrie agnieszka ahmed
        ahmet aicha aida aisha albert alberto aleksander aleksandra alex alexander
        alexandra alfons alfred ali alice alicia alida alie aline allard alwin amal
        amanda amelie amin amina amir amira anas anass andre andrea andreas andries
        andrzej angela angelique aniel anil anita anja anke ankie anna annabel anne
        anneke annelies anneloes annemarie annemiek annemieke annet annette annick annie
        anniek annika anouk anouska antoine antoinette anton antonio antoon arie arjan
        arjen arno arnold arnoud aron arthur asha ashwin astrid atie aukje aydin ayoub
        ayse aysel aysun aziz aziza babette badr barbara barry bart bartosz bastiaan bea
        beata beatrix benjamin benno bep berend bernadette bernard bert bertha bertus
        betty bianca bilal bjorn boris boudewijn bouke brahim bram brenda bryan burak
        burhan busra camiel carel carien carin carina carla carlijn carlo carlos carmen
        carola carolien carolina caroline casper cassandra catharina cees celine cemal
        chaima chantal charles charlotte chiel chris christa christel christiaan
        christian christien christina christine cindy claire clara claudia coby collin
        conny constance cor corine corinne cornelia cornelis corrie corry cynthia daan
        daantje damian daniel danielle danique danny danuta daphne david dawid debby
        deborah denise dennis derk derya desiree desmond dewi diana dick diederik diego
        dieter dieuwke dilek dimitri dineke dirk dmitri donna dorien doris dorota
        dorothea dounia douwe dragan driss dylan dylano ebru eddy edith edwin eefje
        eelco elif elin eline elisabeth elise ella elleke ellen ellie elly eloise
        elsbeth elsemieke elske elzbieta emiel emile emilie emine emma emmy emre enes
        ercan erdal eric erica erik erika erkan erol erwin esmee esra esther eva evelien
        eveline evelyn evert evi ewa ewelina ewout fabian fadime fadoua famke farid
        fatiha fatima fatma fedde felix femke fenna fenne ferdinand fieke fiene finn
        fleur floortje floris francien francis franciscus francois franka frans fred
        frederik freek frits froukje furkan gabriel gea geert geertje geertruida george
        gerald gerard gerben gerbrand gerda gerdien gerdine gergely gerjan gerrie gerrit
        gert gertie gertjan gertrude ghizlane gijs gijsbert gilbert gina glenn gokhan
        gonnie goran greet greetje greta grzegorz guido guillaume gulsen gusta gustaaf
        guusje hafida hafsa hakan halil hamid hamza hanane hanna hannah hanneke hannie
        harald harmen harold harriet harry hasan hassan hatice hedwig heidi heiko heleen
        helen helena helene helga hella hendrik hendrika hendrikje hendrikus henk hennie
        henny henri henriette henry herbert herma herman hermien hessel hester hetty
        hicham hidde hilda hilde hisham hiske houda houssain hubert hubertus hugo hulya
        humphrey huseyin hussein huub ibrahim ida igor ikram ilham ilias ilja ilona ilse
        ilyas imane imke imran ina ineke inge ingeborg ingrid irene irma isa isabel
        isabella isabelle ismail ivan ivana ivo jaap jacco jack jacob jacoba jacqueline
        jacques jaimy jakub jamal james jamila jan jana janine janna janneke jannes
        jannetje jannie jans jansje jantien jantine jantje janus jaqueline jarno jasmijn
        jasmin jasmina jasper javier jayden jean jeanet jeanette jeanine jeannette
        jeffrey jelena jelle jelmer jenny jens jeremy jeroen jerome jesse jessica jetske
        jikke jip jitske joan joanna joao jochem joel joep joeri johan johanna johannes
        john johnny jolanda jolande jolanta jolanthe jolien jolijn jonas jonathan joost
        joram joran jordy jorge jorien jorinde joris jorn jorrit jos jose joseph
        josephine joshua josien josje joyce juan judith julia julian julie juliette
        julius jurgen jurjen jurre jurriaan jurrien justin justyna kadir kai kamil
        kaoutar karel karen karim karima karin karina karlijn karolina kars kasper
        katarzyna katja kavita kay kees kelly kelvin kemal kenneth kevin khadija khalid
        kim kimberley kimberly kirsten kitty klaas klara klaske koen koenraad kofi krijn
        kristel krystyna krzysztof kubra kwame kwasi kyra lahcen laila lambert lamia
        lara larissa lars laszlo latifa laura laurens laurent layla leanne leendert
        leila lena lenie lennart leo leon leona leonard leonie leontien levi lex liam
        lian liane lianne lidia lidwien lieke liesbeth lieselot lieske lilian lily linda
        lindsay lineke linh lisa lisanne lisette liza lobke lodewijk loek loes lois
        lonneke lorenzo lotte loubna louis louisa louise luca lucas lucia lucie lucien
        lucy ludo ludwig lukasz luna lutgard luuk lydia maaike maarten maartje machteld
        madelief madelon magda magdalena malgorzata malika manon manuel manuela mara
        marc marcel marcella marcelle marcin marco marcus margaret margje margot
        margreet margriet maria mariam marian marianne marie mariek marieke mariel
        marielle mariet mariette marije marijke marijn marijne marike marilyn marina
        marinka marinus mario marion marisa mariska marissa marit marja marjan marjo
        marjol marjolein marjolijn marjon marleen marlene marlies marlijn marlinda
        marloes marlous marnix marret marry martha marthe martien martijn martin martina
        martine martinus marvin marwa mary maryam mateo mateus mateusz mathijs mathilde
        matthias matthijs maud maurice maurits maxime megan mehmet meike meindert
        melanie melissa melle melvin menno merijn merlijn merve meryem metin mettje mia
        micha michael michal michel michelle michiel miek mieke mies miguel mike mila
        milou mimoun mimouna mina minke miranda miriam mirjam mirjana mirte mirthe
        mitchell mohamad mohamed mohammad mohammed mohand monica monika monique mounir
        mourad muhammed murat mustafa mustapha myriam myrna myrthe nabil nadia nadine
        naima najat najib nanda naomi natalia natalie natascha natasja nathalie nawal
        neeltje nelleke nelly nevin nguyen nico nicola nicolaas nicole nicolet niels
        nienke nina noa noah noortje nora norbert nordin noud nour noureddine nuray
        nurcan nynke oksana olaf oleksandr olena olga olivia olivier omar omer omur onno
        orhan orlando oscar oskar osman othman otto ouafa ouassim oussama ozgur ozlem
        pascal pascale patricia patrick patrycja patty paul paula paulien pauline paulus
        pawel pedro peggy pepijn peter petra petronella petrus philip philippe piet
        pieter pieternel pietje pim piotr priscilla priya quinten quirine rabia rachel
        rachid rachida radj radjesh rafael rajesh ralf ralph ramazan ramdin ramon ramona
        rana raoul raymond rebecca recep redouan redouane regina reinder reinier reinoud
        reinout rembrandt remco renate rene renee rens renske ria rianne richard rick
        rik rinske rinus rishi rita rkia roan rob robbert robert roberto robin roel
        roeland roelof rogier roland rolf rolinde rolinka romeo romy ronald ronja ronny
        rosa rosalie rosanne roshni roxanne roy rozemarijn ruben rudi rudolf rudy rutger
        ruth ruud ruwayda ryan saadia sabina sabine sabrina said saida salah salim
        salima salma saloua samantha samir samira samuel sanae sander sandhya sandra
        sanne sara sarah sascha saskia sebastiaan selim selin selma sem sepp serdar
        serge sergej serkan sevgi sevim shanice shanti sharda sharmila sharon sherida
        sherilyn shirley sibel siebe siem sietse sietske sieuwke sigrid siham silke
        silvia simon simone sinan sjaak sjoerd sjors sjoukje slawomir snezana soenil
        soerin sofia sofie songul sonja sophie soraya souad soufian soufiane stanley
        stef stefan stefanie stephan stephanie steven stijn sukru suleyman sunil sunita
        susan susanne suzan suzanne sven svenja svetlana swen sybren sylvana sylvia
        sylwia tamara tamer tanja tarik tatiana tatjana tess teun teunis teuntje thea
        theo theodoor theodorus theresa therese thijmen thijs thirza thomas tiago tibor
        tiemen tijmen tijs tilly tim timo timothy tina tineke tirza titia tjeerd tjitske
        tobias tolga tom tomasz tonny toos touria trijntje trudy truus tugba tugce tycho
        ulrike ursula valerie vanessa veerle vera veronique victor victoria vijay
        vincent vivian vladimir volkan walid walter wanda ward wendy wensley werner
        wessel wiebe wiebke wieger wieke wies wietske wijnand wilbert wilco wilfred
        wilhelm wilhelmina wilhelmus wiljan wilke willeke willem willemien willemijn
        willie willy wilma wim wineke winston wojciech wouter xander xandra xiu yana
        yara yasar yasin yasmin yasmina yasmine yassin yassine younes youness younis
        youri youssef yusuf yvette yvon yvonne zahra zakaria zakia zbigniew zehra zeki
        zeynep ziad zineb zoe zofia zohra zoran zouhair zsolt";
    /// Given names that are ordinary words or abbreviations as well: a name only where the rest says so.
    GIVEN_OR_WORD: "
        ad ada adem amber an ans arend art bas ben bet bloem bo bob bor can carry co daisy
        dana deniz dion do dolf don ed eef els eren erna ernst fay fem ferry floor frank ger
        grace gust guus han hans harm hein herm ine iris ivy jade jay jente jet jo job joke
        joop jop joy june ken koos lea lente lia lies lieve lin linde liv lot luc lynn maes
        marga max may mees merel mert meta mick milan mo nel nick niek noor nur pam pia
        pien pip pleun puck ray rein riet ron roos rose ruby sam sia sien sil stan sterre
        stien storm tea ted ties ton toon trees uwe val vic vos wil will wolf wout yael zita";
    /// Common surnames that are no ordinary word. Others are found by the words around them.
    SURNAMES: "
        aalbers aarts abdi achterberg adriaanse akkerman albers alberts andersen ansems
        arends bakhuis bastiaansen beekman beekmans bekkers berends bergsma berkhout beukers
        biesheuvel blokland boersma bogaards bogers bontekoe boogaard bosch bosma bosman
        bouma bruijn buijs claassen coenen cohen coppens cornelissen cuijpers daalen dekkers
        derks derksen dijkhuizen dijkman dijkstra dirksen driessen eijk elferink evers faber
        feenstra fokkema franken franssen geerts gerrits gerritsen geurts gielen goossens
        groothuis hartman heijden heijnen hellendoorn hendriks hendrix hermans hermsen
        hoekstra hofman hofstra holtrop houtman huijbers huisman ibrahimi jaarsma jacobs
        jansen janssen janssens jongsma joosten kamphuis karels karsten kersten klaassen
        kleijn kooijman koopman koopmans kramer kremer kuijpers kuiper kuipers lammers
        lubbers luijten maassen martens meijer meijerink meijers meulen meyer michiels
        moerman mulder mulders nguyen nijhuis nijland nikkels noordam oosterhuis otten
        peeters peters pieters pietersen poelman postma reijnders reinders roelofs ruijter
        sanders schaik scheffer scholten schouten schreuder simons slagter smeets smit smits
        snijders steenbergen terpstra teunissen theunissen thijssen timmermans veenstra
        veldhuis verbeek verbruggen verhagen verhoeven vermeer vermeulen verschuren verweij
        vries vugt wallinga wiersma wijngaarden willems willemse willemsen wolters wouters
        yildiz yilmaz zeeman zijlstra";
    /// Towns and organisations that are no ordinary word: masked wherever they stand. The large ones only.
    PLACES: "
        achmea aegon ahold alkmaar almelo almere alphen amersfoort amsterdam apeldoorn arboned
        arnhem asml breda brussel capgemini coolblue deloitte delft deventer doetinchem
        dordrecht drachten eindhoven emmen enschede gouda groningen haarlem heerenveen heerlen
        helmond hengelo hilversum hoofddorp hoogeveen kpmg kpn leeuwarden lelystad maastricht
        middelburg nijmegen philips postnl purmerend rabobank randstad roermond rotterdam schiedam
        schiphol sittard spijkenisse terneuzen tilburg unilever utrecht veenendaal venlo vlaardingen
        vlissingen wageningen woerden zaandam zaanstad zeist zoetermeer zutphen zwijndrecht zwolle";
    /// After a given name that is a word too, these say that a person is meant: `Wil zegt nee`.
    PERSON_VERBS: "
        belde belt dacht deed denkt doet had heeft helpt hielp kent komt mailde mailt regelde
        regelt riep stuurde stuurt vertelde vertelt vindt vond vraagt vroeg weet wist zegt zei";
    /// Words before a surname that begins with `van`: `volgens van dam`.
    LEADS: "volgens van door met bij aan via naar";
    /// Titles after which an unusual word in small letters is a name too: `dokter pietersen`, `dr. pietersen`.
    SPOKEN_TITLES: "mevrouw meneer mijnheer heer juffrouw dokter professor dr prof";
    /// Words between a given name and a surname.
    PARTICLES: "van de den der het t ten ter te von zu la le du el al ben bin";
    /// Titles that are words of their own: a capitalised word or a known name after them is a name.
    TITLES: "mevrouw meneer mijnheer heer juffrouw dokter professor doctor dr ir ing mr prof zuster";
    /// Titles that are nothing but a title: what follows is a name, also in small letters.
    SHORT_TITLES: "mevr mw dhr mej drs";
    /// Abbreviations after which a full stop ends no sentence.
    ABBREVIATED: "
        bijv bv incl excl ca evt nl nb nvt resp afd fam nr tel zgn mevr mw dhr mej dr drs ir ing mr prof st";
    /// Proper nouns that identify nobody: systems, laws, days, months, countries, faiths.
    TERMS: "
        afas arbo arbowet arbodienst avg awb bravo cao corona covid excel exact gdpr google
        hr hrm iglo internet intranet kpi microsoft office onedrive outlook pdca
        poortwachter power powerpoint raet ri sap sharepoint teams topdesk uwv vca visma vpn
        wab wajong wet wga whatsapp wia wmo word wlz wvp wwz xpert xpertsuite youforce
        ziektewet zoom zvw maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
        januari februari maart april mei juni juli augustus september oktober november
        december feb mrt apr jun jul aug sep sept okt nov dec nederland nederlands
        nederlandse nederlander nederlanders belgie belgisch belgische duitsland duits
        duitse engeland engels engelse europa europees europese franse dutch english kerst
        pasen pinksteren ramadan god access workday autoriteit persoonsgegevens";
    /// Terms that begin compounds with a capital: `Excellijstjes`, `Poortwachtertraject`, `Maandagochtend`.
    TERM_STEMS: "
        excel poortwachter corona covid maandag dinsdag woensdag donderdag vrijdag zaterdag zondag";
    /// The most common words, for a study too small to show them in small letters.
    COMMON: "
        aan al alle alleen alles als altijd anders beter bij binnen bijna buiten ben bent
        daar daardoor daarna daarnaast daarom dan dat de deze die dit doe doen doet door
        doordat dus echt een eens eerst eigenlijk elk elke en er even ga gaan gaat gaf geeft
        geen gewoon ging goed had hadden heb hebben heeft heel helaas hem het hier hij hoe
        hoor hun ieder iedere iedereen iemand iets ik in indien is ja je jij jullie kan
        komen komt kon kort krijg krijgen krijgt kunnen kwam laat lang maar mag me meer
        meestal men met mij mijn minder misschien moest moet moeten na naar naast nee net
        niemand niet niets nog nooit nu of om omdat onder ons onvoldoende onze ook op over
        pas per samen sinds slecht soms sommige steeds te tegen ten terwijl tijdens toch
        toen tot tussen u uit uw vaak van vanuit vanwege vond veel veelal verder via volgens
        voor vooral waar waardoor waarom wanneer want waren was wat we weet wel weinig welke
        werd werken werkt wie wij wil willen word worden wordt zal ze zeer zeg zegt zei zelf
        zelfs zich zie zien ziet zij zijn zo zodat zodra zonder zou zouden";
}

/// Ordinary Dutch words beyond [`COMMON`].
static ORDINARY: Words = LazyLock::new(|| {
    let lines = include_str!("ordinary.txt").lines().filter(|line| !line.starts_with('#'));
    lines.flat_map(str::split_whitespace).collect()
});

/// Whether a folded word is ordinary Dutch or a term, whatever the study says.
pub(super) fn is_listed(folded: &str) -> bool {
    holds(&COMMON, folded) || holds(&ORDINARY, folded) || is_term(folded)
}

/// Whether a folded word is a term or a compound that begins with one.
pub(super) fn is_term(folded: &str) -> bool {
    holds(&TERMS, folded) || TERM_STEMS.iter().any(|stem| folded.starts_with(stem))
}

/// Whether a folded word is on the list.
pub(super) fn holds(list: &Words, folded: &str) -> bool {
    list.contains(folded)
}
