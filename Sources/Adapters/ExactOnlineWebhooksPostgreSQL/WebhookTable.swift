/// The table and its SQL. Times are milliseconds since 1970; an entry with -1 attempts is set aside.
struct WebhookTable: Sendable {
  /// Schema and name, quoted for SQL.
  let identifier: String

  init(_ identifier: String) { self.identifier = identifier }

  var creation: String {
    """
    CREATE TABLE IF NOT EXISTS \(identifier) (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      subject text NOT NULL,
      place bigint NOT NULL,
      content text NOT NULL,
      due bigint NOT NULL,
      attempts integer NOT NULL DEFAULT 0,
      consumer text,
      claimed_until bigint,
      UNIQUE (subject, place, id),
      UNIQUE (due, id)
    )
    """
  }

  /// Serializes transactions that store or claim, with a lock that ends with the transaction: repeats that arrive at
  /// the same instant see each other, and so do claims on the entries of a row.
  static let locking = "SELECT pg_advisory_xact_lock($1::regclass::oid::bigint)"

  var counting: String { "SELECT count(*) FROM \(identifier) WHERE attempts >= 0" }

  /// Stores the elements of an array that are not yet there, unclaimed.
  var keeping: String {
    """
    INSERT INTO \(identifier) (subject, place, content, due)
    SELECT subject, place, content, due FROM (
      SELECT DISTINCT ON (subject, content) number, subject, place, content, due
      FROM json_to_recordset($1::json)
        AS arrival (number integer, subject text, place bigint, content text, due bigint)
      ORDER BY subject, content, number
    ) AS arrival
    WHERE NOT EXISTS (
      SELECT FROM \(identifier) AS kept
      WHERE kept.subject = arrival.subject AND kept.content = arrival.content AND kept.consumer IS NULL
        AND kept.attempts >= 0)
    ORDER BY number
    """
  }

  /// Claims the first entry of each row, unless the row has one that is claimed.
  var claiming: String {
    """
    UPDATE \(identifier) AS entry
    SET attempts = attempts + 1, consumer = $3, claimed_until = $4::bigint
    FROM (
      SELECT id, due FROM \(identifier) AS candidate
      WHERE due <= $1::bigint AND attempts >= 0
        AND NOT EXISTS (
          SELECT FROM \(identifier) AS other
          WHERE other.subject = candidate.subject AND other.consumer IS NOT NULL
            AND other.claimed_until > $1::bigint)
        AND NOT EXISTS (
          SELECT FROM \(identifier) AS other
          WHERE other.subject = candidate.subject AND other.attempts >= 0
            AND (other.place, other.id) < (candidate.place, candidate.id))
      ORDER BY due, id LIMIT $2::integer
    ) AS ready
    WHERE entry.id = ready.id
    RETURNING entry.id, entry.content, entry.attempts, ready.due
    """
  }

  var settingAside: String {
    """
    UPDATE \(identifier) SET attempts = -1, consumer = NULL, claimed_until = NULL
    WHERE id = $1::bigint AND attempts >= 0 RETURNING id
    """
  }

  var finishing: String { "DELETE FROM \(identifier) WHERE id = $1::bigint" }

  var postponing: String {
    "UPDATE \(identifier) SET due = $2::bigint, consumer = NULL, claimed_until = NULL WHERE id = $1::bigint"
  }

  var releasing: String { "UPDATE \(identifier) SET consumer = NULL, claimed_until = NULL WHERE consumer = $1" }

  /// The first condition finds them by the index.
  var limiting: String {
    """
    UPDATE \(identifier) SET due = CASE WHEN attempts = 0 THEN $1::bigint ELSE $2::bigint END
    WHERE due > least($1::bigint, $2::bigint) AND attempts >= 0
      AND due > CASE WHEN attempts = 0 THEN $1::bigint ELSE $2::bigint END
    """
  }

  var limitingClaims: String {
    """
    UPDATE \(identifier) SET claimed_until = $1::bigint
    WHERE consumer IS NOT NULL AND claimed_until > $1::bigint
    """
  }

  var nextDue: String {
    "SELECT min(due) FROM \(identifier) WHERE due > $1::bigint AND consumer IS NULL AND attempts >= 0"
  }
}
