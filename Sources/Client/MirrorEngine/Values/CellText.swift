import ODataRuntime

/// Fast formatting of Guids and dates, digit by digit, since a mirror writes dozens of them per row.
enum CellText {
  /// `5d3f0c1e-…` in lower case.
  static func guid(_ id: UUID) -> String {
    withUnsafeBytes(of: id.uuid) { bytes in
      String(unsafeUninitializedCapacity: 36) { target in
        var position = 0
        for (index, byte) in bytes.enumerated() {
          if index == 4 || index == 6 || index == 8 || index == 10 {
            target[position] = UInt8(ascii: "-")
            position += 1
          }
          target[position] = digit(byte >> 4)
          target[position + 1] = digit(byte & 15)
          position += 2
        }
        return position
      }
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") - 10 + value
  }

  /// `2026-01-31T14:05:00`, with `.123` if there are milliseconds.
  static func dateTime(_ time: LocalDateTime) -> String {
    let day = time.milliseconds.quotientRoundedDown(86_400_000)
    let rest = Int(time.milliseconds - day * 86_400_000)
    let (year, month, dayOfMonth) = civil(day)
    let milliseconds = rest % 1000
    return String(unsafeUninitializedCapacity: 23) { target in
      var position = 0
      func write(_ number: Int, _ width: Int, _ before: UInt8?) {
        if let before {
          target[position] = before
          position += 1
        }
        var number = number
        for index in stride(from: position + width - 1, through: position, by: -1) {
          target[index] = UInt8(ascii: "0") + UInt8(number % 10)
          number /= 10
        }
        position += width
      }
      write(year, 4, nil)
      write(month, 2, UInt8(ascii: "-"))
      write(dayOfMonth, 2, UInt8(ascii: "-"))
      write(rest / 3_600_000, 2, UInt8(ascii: "T"))
      write(rest / 60_000 % 60, 2, UInt8(ascii: ":"))
      write(rest / 1000 % 60, 2, UInt8(ascii: ":"))
      if milliseconds != 0 { write(milliseconds, 3, UInt8(ascii: ".")) }
      return position
    }
  }

  /// The date of a number of days since 1970 in the proleptic Gregorian calendar. Years begin in March, so that a leap
  /// day is the last of its year, and are counted in eras of 400 years, which have 146,097 days.
  private static func civil(_ days: Int64) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = shifted.quotientRoundedDown(146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (Int(year), Int(month), Int(dayOfYear - (153 * shiftedMonth + 2) / 5 + 1))
  }
}

extension Int64 {
  fileprivate func quotientRoundedDown(_ divisor: Int64) -> Int64 {
    self >= 0 ? self / divisor : (self - divisor + 1) / divisor
  }
}
