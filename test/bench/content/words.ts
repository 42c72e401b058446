/** Word lists of the benchmark's sessions; everybody and every place in them is invented. */
const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** First parts of compounds, with the sound that joins them. */
export const COMPOUND_STARTS = list(`
  Jugendhilfe Sozial Bildungs Stadt Gemeinde Kinder Familien Gesundheits Quartiers Verwaltungs
  Haushalts Netzwerk Beteiligungs Digitalisierungs Ganztags Schul Integrations Inklusions Landkreis
  Fachkräfte Daten Präventions Übergangs Wohnungs Mobilitäts Kultur Ehrenamts Nachbarschafts Pflege
  Personal Zukunfts Steuerungs Wirkungs Armuts Klima Grünflächen Bibliotheks Museums Vereins
  Straßen Spielplatz Sprach Eltern Großeltern Ausbildungs Berufs Energie Wasser Katastrophenschutz
  Bürger Rathaus Ortsteil Dorf Regional Landes Förder Projekt Qualitäts Öffentlichkeits Presse
  Gleichstellungs Senioren Teilhabe Eingliederungs Vormundschafts Kindertages Frühförder Lern
  Medien Bewegungs Ernährungs Sicherheits Ordnungs Vergabe Bau Liegenschafts Zuwanderungs
  Willkommens Generationen Demokratie Erinnerungs Freiwilligen Wirtschafts Tourismus Markt
  Fahrrad Bahnhofs Ufer Wald Streuobst Abfall Wärme Hitze Hochwasser Krisen Leitbild Organisations
`);

/** Second parts of compounds by gender, each with its plural. */
export const COMPOUND_ENDS = {
  der: list(`
    ausschuss/ausschüsse bericht/berichte prozess/prozesse dialog/dialoge kreis/kreise plan/pläne
    verbund/verbünde etat/etats beirat/beiräte gipfel/gipfel leitfaden/leitfäden antrag/anträge
    beschluss/beschlüsse vertrag/verträge rundgang/rundgänge
  `),
  die: list(`
    planung/planungen strategie/strategien beratung/beratungen konferenz/konferenzen
    werkstatt/werkstätten stelle/stellen förderung/förderungen befragung/befragungen
    vereinbarung/vereinbarungen landschaft/landschaften koordination/koordinationen
    versammlung/versammlungen arbeit/arbeiten statistik/statistiken abteilung/abteilungen
  `),
  das: list(`
    konzept/konzepte programm/programme büro/büros forum/foren projekt/projekte amt/ämter
    angebot/angebote zentrum/zentren budget/budgets gespräch/gespräche vorhaben/vorhaben
    netz/netze archiv/archive verfahren/verfahren
  `),
} as const;

export const ADJECTIVES = list(`
  neu gemeinsam kommunal ländlich städtisch vorläufig offen verbindlich mehrjährig ressortübergreifend
  ehrenamtlich kleinteilig niedrigschwellig datengestützt langfristig überraschend bewährt digital
  inklusiv sozialräumlich nachhaltig freiwillig aufwendig übersichtlich schlank gründlich mutig
  ungewöhnlich barrierefrei mehrsprachig regelmäßig fachlich öffentlich beharrlich
`);

export const TOWNS = list(`
  Lindenau Auental Brackstedt Hohenfurt Mühlbronn Steinwerder Kaltenfeld Ostermoor Birkenrode
  Wiesenthal Grünhagen Altmarkt Rabenstein Sandkrug Fuchsbach Morgenau Königsforst Nordmark Tannried
  Ährenfeld Öhrwalde Überauen Weißensand Großburg Schönfließ Käferheide
`);

export const FIRST_NAMES = list(`
  Mira Benedikt Hannelore Jonas Aylin Friederike Tarek Sören Ines Malte Leyla Ulrich Greta Olaf Noor
  Wiebke Emil Jadwiga Henrik Käthe Björn Amira Lutz Rosa Dimitri Änne Yannick Charlotte Ömer Britta
`);

export const LAST_NAMES = list(`
  Beispiel Muster Brandis Sommerfeld Wolter-Jansen Haddad Krüger Özdemir Lindqvist Bäumler Petrov
  Schönherr Weißhaupt Achterberg Moreira Kühn Nowak Grothe Oellers Yıldız Fährmann Großkopf Ritter
  Tannhäuser Delacroix Ahrens Böttcher Quandt Ünal Zander
`);

export const ORGANISATIONS = list(`
  Stadt Landkreis Gemeinde Hochschule Kreisverwaltung Volkshochschule Stadtbibliothek Bürgerstiftung
  Jugendring Sozialverband Regionalverband Musikschule Wohnungsgenossenschaft
`);

export const TAGS = [
  ...['Jugendhilfeplanung', 'Integrierte Planung', 'Neues Arbeiten', 'Organisation', 'Beteiligung'],
  ...[
    'Ganztag',
    'Übergang Schule und Beruf',
    'Digitalisierung',
    'Daten und Monitoring',
    'Prävention',
  ],
  ...['Inklusion', 'Ehrenamt', 'Quartier', 'Familie', 'Haushalt', 'Gesundheit', 'Klima', 'Kultur'],
] as const;
