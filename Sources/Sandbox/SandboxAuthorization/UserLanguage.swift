/// A language in which a user of the service works.
package enum UserLanguage: String, Sendable, CaseIterable {
  case english = "en"
  case dutch = "nl"
}
