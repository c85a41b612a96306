/// Habits that the report describes.
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

  /// The number of times that it must occur to be reported.
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
    case .noSelect: "List the properties that you use in $select: rows are smaller, and many sets require it."
    case .smallPages: "A bulk or sync service has the same rows in pages of 1,000: one call instead of seventeen."
    case .repeated:
      "The same read was repeated within a minute. Keep the response, or continue the sync feed where it ended."
    case .earlyRefresh: "Request an access token 570 s after the last one, not before: early requests count as errors."
    case .parallelRefresh: "A refresh token was used twice. Renew under a lock, and store the new one before using it."
    case .callsAfter429: "Wait until X-RateLimit-Minutely-Reset or X-RateLimit-Reset, in milliseconds, after a 429."
    case .errors: "More than 10 errors within an hour block an endpoint for an hour. Stop, and correct the request."
    case .datesWithZone:
      "Send dates without Z or an offset: in rows they are shifted, and can fall into another period; in filters "
        + "they mean nothing."
    case .unpaddedCodes: "Codes of accounts have 18 characters, spaces first: pad the value, or compare trim(Code)."
    case .polling: "Subscribe to the webhook of this topic instead of polling."
    }
  }
}
