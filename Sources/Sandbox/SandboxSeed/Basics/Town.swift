/// A town and the first of its post codes.
struct Town: Sendable {
  var name: String
  var postcode: Int
  var areaCode: String

  static let all: [Town] = [
    Town(name: "Utrecht", postcode: 3511, areaCode: "030"), Town(name: "Zwolle", postcode: 8011, areaCode: "038"),
    Town(name: "Breda", postcode: 4811, areaCode: "076"), Town(name: "Groningen", postcode: 9711, areaCode: "050"),
    Town(name: "Deventer", postcode: 7411, areaCode: "0570"), Town(name: "Alkmaar", postcode: 1811, areaCode: "072"),
    Town(name: "Leiden", postcode: 2311, areaCode: "071"), Town(name: "Tilburg", postcode: 5011, areaCode: "013"),
    Town(name: "Amersfoort", postcode: 3811, areaCode: "033"), Town(name: "Venlo", postcode: 5911, areaCode: "077"),
    Town(name: "Dordrecht", postcode: 3311, areaCode: "078"), Town(name: "Hengelo", postcode: 7551, areaCode: "074"),
    Town(name: "Middelburg", postcode: 4331, areaCode: "0118"), Town(name: "Haarlem", postcode: 2011, areaCode: "023"),
    Town(name: "Leeuwarden", postcode: 8911, areaCode: "058"), Town(name: "Gouda", postcode: 2801, areaCode: "0182"),
    Town(name: "Assen", postcode: 9401, areaCode: "0592"), Town(name: "Roermond", postcode: 6041, areaCode: "0475"),
    Town(name: "Lelystad", postcode: 8232, areaCode: "0320"), Town(name: "Arnhem", postcode: 6811, areaCode: "026"),
  ]
}
