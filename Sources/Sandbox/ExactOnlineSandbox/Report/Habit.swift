/// Habits that the report speaks of.
enum Habit: String, CaseIterable {
  case noSelect = "no-select"
  case smallPages = "small-pages"
  case repeated
  case earlyRefresh = "early-refresh"
  case parallelRefresh = "parallel-refresh"
  case callsAfter429 = "calls-after-429"
  case errors
  case datesWithZone = "dates-with-zone"
  case unpaddedCodes = "unpadded-codes"
  case polling

  /// The times that it has to happen before it is reported.
  var threshold: Int {
    switch self {
    case .repeated: 3
    case .errors: 5
    case .polling: 5
    default: 1
    }
  }

  var advice: String {
    switch self {
    case .noSelect: "Name the properties that are used in $select: rows are smaller, and many sets demand it."
    case .smallPages: "A bulk or sync service has the same rows in pages of 1,000: one call instead of seventeen."
    case .repeated:
      "The same read came again within a minute. Keep the answer, or read the sync feed from where it ended."
    case .earlyRefresh: "Ask for a new access token 570 s after the last one, not before: too early counts as an error."
    case .parallelRefresh: "A refresh token was used twice. Renew under a lock, and store the new one before using it."
    case .callsAfter429: "Wait until X-RateLimit-Minutely-Reset or X-RateLimit-Reset, in milliseconds, after a 429."
    case .errors: "More than 10 errors within an hour block an endpoint for an hour. Stop, and mend the request."
    case .datesWithZone: "Send dates without Z or an offset: they are shifted, and can end in another period."
    case .unpaddedCodes: "Codes of accounts have 18 characters, spaces first: pad the value, or compare trim(Code)."
    case .polling: "Subscribe to the webhook of this topic instead of asking what is new."
    }
  }
}
