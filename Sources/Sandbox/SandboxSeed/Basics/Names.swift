/// Names that sound Dutch, put together so that they belong to no one.
enum Names {
  static let families = [
    "Ommerlo", "Krabbendam", "Zuiderhof", "Wielstra", "Boterdijk", "Hagenouw", "Klaverweide", "Rietsnijder",
    "Dopmeijer",
    "Oldenkotte", "Vlasakker", "Zandvoorde", "Meerkamp", "Turfmaker", "Bruggink", "Lindehof", "Stuivenberg", "Wetering",
    "Korenaar", "Hoogwerf", "Appelscha", "Duinmeijer", "Poldervaart", "Kranenborg", "Essenburg", "Veldhorst",
    "Waardenburgh", "Ruigrok", "Schippersma", "Torenbeek", "IJsselstroom", "Noordervliet",
  ]
  static let trades = [
    "Installatietechniek", "Bouwbedrijf", "Interieurbouw", "Hoveniers", "Elektro", "Projectinrichting", "Makelaardij",
    "Horeca", "Kantoorinrichting", "Vastgoedbeheer", "Winkelbouw", "Architecten", "Scheepsbouw", "Evenementen",
    "Zorggroep", "Tuincentrum",
  ]
  static let supplies = [
    "Lichttechniek", "Groothandel", "Import", "Metaalwerken", "Kunststoffen", "Verpakkingen", "Transport",
    "Kabelfabriek",
  ]
  static let forms = ["B.V.", "B.V.", "B.V.", "V.O.F.", "Holding B.V."]
  static let streets = [
    "Molenweg", "Handelskade", "Industrieweg", "Dorpsstraat", "Wilhelminalaan", "Ambachtstraat", "Havenstraat",
    "Nijverheidsweg", "Lindenlaan", "Stationsplein", "Kerkpad", "Energieweg", "Zuidersingel", "Veerdijk",
  ]
  static let firstNames = [
    ("Anouk", "V"), ("Bram", "M"), ("Carlijn", "V"), ("Daan", "M"), ("Esther", "V"), ("Floris", "M"), ("Greetje", "V"),
    ("Hidde", "M"), ("Ilse", "V"), ("Jeroen", "M"), ("Karin", "V"), ("Lars", "M"), ("Marloes", "V"), ("Niels", "M"),
    ("Oda", "V"), ("Pieter", "M"), ("Roos", "V"), ("Sjoerd", "M"), ("Tess", "V"), ("Wouter", "M"),
  ]
  static let jobs = [
    "Directeur", "Hoofd inkoop", "Bedrijfsleider", "Administrateur", "Projectleider", "Medewerker crediteuren",
  ]

  /// Those of a company: each number has another name.
  static func company(_ number: Int, trades: [String]) -> String {
    let family = families[number % families.count]
    let trade = trades[(number + number / families.count) % trades.count]
    let form = forms[number % forms.count]
    let round = number / (families.count * trades.count)
    let name = number % 3 == 0 ? "\(trade) \(family)" : "\(family) \(trade)"
    return "\(name)\(round > 0 ? " \(round + 1)" : "") \(form)"
  }
}
