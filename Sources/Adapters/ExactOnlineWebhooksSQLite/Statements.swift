/// The SQL of the store. Times are milliseconds since 1970; an entry with -1 attempts is set aside.
enum Statements {
  static let schema = """
    CREATE TABLE IF NOT EXISTS webhook (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      row TEXT NOT NULL,
      position INTEGER NOT NULL,
      content BLOB NOT NULL,
      due INTEGER NOT NULL,
      attempts INTEGER NOT NULL DEFAULT 0,
      consumer TEXT,
      claimedUntil INTEGER
    );
    CREATE INDEX IF NOT EXISTS webhook_row ON webhook (row, position, id);
    CREATE INDEX IF NOT EXISTS webhook_due ON webhook (due, id);
    CREATE INDEX IF NOT EXISTS webhook_claim ON webhook (row) WHERE consumer IS NOT NULL;
    """

  static let merging =
    "SELECT EXISTS (SELECT 1 FROM webhook WHERE row = ? AND content = ? AND consumer IS NULL AND attempts >= 0)"

  static let keeping = "INSERT INTO webhook (row, position, content, due) VALUES (?, ?, ?, ?)"

  /// The first entry of each row, unless the row has one that is claimed.
  static let claimable = """
    SELECT id, content, attempts FROM webhook AS entry
    WHERE due <= :now AND attempts >= 0
      AND NOT EXISTS (
        SELECT 1 FROM webhook AS other
        WHERE other.row = entry.row AND other.consumer IS NOT NULL AND other.claimedUntil > :now)
      AND NOT EXISTS (
        SELECT 1 FROM webhook AS other
        WHERE other.row = entry.row AND other.attempts >= 0
          AND (other.position, other.id) < (entry.position, entry.id))
    ORDER BY due, id LIMIT :count
    """

  static let claiming = "UPDATE webhook SET attempts = attempts + 1, consumer = ?, claimedUntil = ? WHERE id = ?"

  static let settingAside =
    "UPDATE webhook SET attempts = -1, consumer = NULL, claimedUntil = NULL WHERE id = ? AND attempts >= 0"

  static let counting = "SELECT count(*) FROM webhook WHERE attempts >= 0"

  static let finishing = "DELETE FROM webhook WHERE id = ?"

  static let postponing = "UPDATE webhook SET due = ?, consumer = NULL, claimedUntil = NULL WHERE id = ?"

  static let releasing = "UPDATE webhook SET consumer = NULL, claimedUntil = NULL WHERE consumer = ?"

  /// The first condition finds them by the index.
  static let limiting = """
    UPDATE webhook SET due = CASE WHEN attempts = 0 THEN :first ELSE :again END
    WHERE due > min(:first, :again) AND attempts >= 0 AND due > CASE WHEN attempts = 0 THEN :first ELSE :again END
    """

  static let limitingClaims =
    "UPDATE webhook SET claimedUntil = :latest WHERE consumer IS NOT NULL AND claimedUntil > :latest"

  static let nextDue = """
    SELECT min(due) FROM webhook
    WHERE due > ? AND consumer IS NULL AND attempts >= 0 AND typeof(due) = 'integer'
    """
}
