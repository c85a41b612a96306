import ExactOnlinePostgreSQL

/// The tables of the queue and their SQL. All times are those of the database's clock.
///
/// The column `ready` is the time from which a division can be claimed. A claim sets it to the end of the lease, a
/// failure to the next attempt, and parking to its end or to infinity. So one index finds the next division, whatever
/// its state, and the one that has waited longest comes first.
struct QueueTable: Sendable {
  let schema: String
  /// The schema and the names, quoted for SQL.
  let divisions: String
  let runs: String
  let status: String

  init(schema: String) throws {
    self.schema = schema
    divisions = try PostgreSQLDatabase.identifier(ofTable: "mirror_divisions", schema: schema)
    runs = try PostgreSQLDatabase.identifier(ofTable: "mirror_runs", schema: schema)
    status = try PostgreSQLDatabase.identifier(ofTable: "mirror_status", schema: schema)
  }

  /// The names of what ``creation`` defines.
  static let names: Set<String> = [
    "mirror_divisions", "mirror_divisions_ready", "mirror_runs", "mirror_runs_division", "mirror_runs_ended",
    "mirror_status",
  ]

  /// The definitions, to be executed in this order; they have no effect on what exists.
  var creation: [String] {
    [
      """
      CREATE TABLE IF NOT EXISTS \(divisions) (
        division integer PRIMARY KEY,
        name text,
        due timestamptz NOT NULL DEFAULT clock_timestamp(),
        ready timestamptz NOT NULL DEFAULT clock_timestamp(),
        worker text,
        token bigint NOT NULL DEFAULT 0,
        attempts integer NOT NULL DEFAULT 0,
        started timestamptz,
        rows bigint NOT NULL DEFAULT 0,
        deletions bigint NOT NULL DEFAULT 0,
        calls bigint NOT NULL DEFAULT 0,
        parked text,
        reason text,
        finished timestamptz,
        current_at timestamptz
      ) WITH (fillfactor = 50)
      """,
      "CREATE INDEX IF NOT EXISTS mirror_divisions_ready ON \(divisions) (ready)",
      """
      CREATE TABLE IF NOT EXISTS \(runs) (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        division integer NOT NULL,
        worker text NOT NULL,
        started timestamptz NOT NULL,
        ended timestamptz NOT NULL,
        outcome text NOT NULL,
        reason text,
        rows bigint NOT NULL,
        deletions bigint NOT NULL,
        calls bigint NOT NULL
      )
      """,
      "CREATE INDEX IF NOT EXISTS mirror_runs_division ON \(runs) (division, ended)",
      "CREATE INDEX IF NOT EXISTS mirror_runs_ended ON \(runs) (ended)",
      statusView,
    ]
  }

  private var statusView: String {
    """
    CREATE OR REPLACE VIEW \(status) AS
    SELECT division, name,
      CASE
        WHEN worker IS NOT NULL AND ready > clock_timestamp() THEN 'running'
        WHEN worker IS NOT NULL THEN 'abandoned'
        WHEN ready <= clock_timestamp() THEN 'due'
        WHEN parked IS NOT NULL THEN 'parked'
        WHEN reason IS NOT NULL AND attempts > 0 THEN 'failed'
        ELSE 'waiting'
      END AS state,
      worker,
      parked,
      reason,
      NULLIF(ready, 'infinity') AS next_at,
      greatest(clock_timestamp() - due, interval '0') AS overdue,
      current_at,
      clock_timestamp() - current_at AS behind,
      attempts,
      started,
      rows, deletions, calls,
      CASE WHEN worker IS NOT NULL THEN
        round(rows / greatest(extract(epoch FROM clock_timestamp() - started), 0.001), 1)
      END AS rows_per_second,
      finished
    FROM \(divisions)
    """
  }

  /// Adds the divisions of a JSON array, keeps existing ones, and returns the new ones. `$1` is the array.
  var enqueuing: String {
    """
    WITH listed AS (
      SELECT DISTINCT ON (division) division, name
      FROM json_to_recordset($1::json) AS listed (division integer, name text)
      ORDER BY division
    ), renamed AS (
      UPDATE \(divisions) AS kept SET name = listed.name FROM listed
      WHERE kept.division = listed.division AND kept.name IS DISTINCT FROM listed.name AND listed.name IS NOT NULL
    )
    INSERT INTO \(divisions) (division, name) SELECT division, name FROM listed
    ON CONFLICT (division) DO NOTHING RETURNING division
    """
  }

  /// Makes those divisions due that are parked for a reason and listed again. `$1` is the array of listed ones, `$2` the
  /// reason.
  var unparkingListed: String {
    """
    UPDATE \(divisions)
    SET parked = NULL, reason = NULL, attempts = 0, ready = clock_timestamp(), due = least(due, clock_timestamp())
    WHERE parked = $2 AND worker IS NULL AND division = ANY($1::integer[]) RETURNING division
    """
  }

  /// Parks those divisions that are not listed. `$1` is the array of listed ones, `$2` the reason, `$3` a sentence, `$4`
  /// the array of other reasons that pass.
  var parkingUnlisted: String {
    """
    UPDATE \(divisions) SET parked = $2, reason = $3, ready = 'infinity'
    WHERE worker IS NULL AND (parked IS NULL OR parked = ANY($4::text[])) AND division <> ALL($1::integer[])
    RETURNING division
    """
  }

  /// Claims the next division. `$1` is the worker, `$2` the length of the lease in milliseconds.
  ///
  /// Rows that another transaction has locked are skipped: they are being claimed, or updated under their lease.
  var claiming: String {
    """
    WITH next AS (
      SELECT * FROM \(divisions) WHERE ready <= clock_timestamp()
      ORDER BY ready, division LIMIT 1 FOR UPDATE SKIP LOCKED
    ), lost AS (
      INSERT INTO \(runs) (division, worker, started, ended, outcome, rows, deletions, calls)
      SELECT division, worker, started, clock_timestamp(), 'lease ended', rows, deletions, calls
      FROM next WHERE worker IS NOT NULL
    )
    UPDATE \(divisions) AS claimed
    SET worker = $1, token = claimed.token + 1, attempts = claimed.attempts + 1, parked = NULL,
      ready = clock_timestamp() + $2::bigint * interval '1 millisecond',
      started = clock_timestamp(), rows = 0, deletions = 0, calls = 0
    FROM next WHERE claimed.division = next.division
    RETURNING claimed.division, claimed.name, claimed.token, claimed.attempts, next.worker
    """
  }

  /// Renews a lease, and locks it until the transaction ends; returns no row if it is lost. `$1` is the division, `$2`
  /// the token, `$3` the length of the lease in milliseconds, and `$4` to `$6` the rows, deletions and calls to add.
  var renewing: String {
    """
    UPDATE \(divisions)
    SET ready = clock_timestamp() + $3::bigint * interval '1 millisecond',
      rows = rows + $4::bigint, deletions = deletions + $5::bigint, calls = calls + $6::bigint
    WHERE division = $1::integer AND token = $2::bigint AND worker IS NOT NULL
    RETURNING division
    """
  }

  /// Ends a lease, and records the run; returns no row if the lease is lost. `$1` is the division, `$2` the token, `$3`
  /// the worker, `$4` the outcome, `$5` the reason or empty.
  func ending(_ changes: String) -> String {
    """
    WITH ended AS (
      UPDATE \(divisions) SET worker = NULL, \(changes)
      WHERE division = $1::integer AND token = $2::bigint AND worker IS NOT NULL
      RETURNING *
    )
    INSERT INTO \(runs) (division, worker, started, ended, outcome, reason, rows, deletions, calls)
    SELECT division, $3, started, clock_timestamp(), $4, NULLIF($5, ''), rows, deletions, calls FROM ended
    RETURNING division
    """
  }

  /// The changes of a finished run. `next` is the expression for the next time the division is due.
  func finishing(_ next: String) -> String {
    """
    due = \(next), ready = \(next), attempts = 0, parked = NULL, reason = NULLIF($5, ''), finished = clock_timestamp(),
      current_at = started
    """
  }

  static let releasing = "ready = clock_timestamp(), attempts = greatest(attempts - 1, 0)"
  /// The changes of a failed run. `$6` is the pause in milliseconds.
  static let failing = "reason = $5, ready = clock_timestamp() + $6::bigint * interval '1 millisecond'"
  /// The changes of a run that parks the division. `$6` is the kind of reason, `$7` the end of parking in seconds since
  /// 1970, or empty. That is the service's or a machine's time: a budget is back after a day, and an hour for wrong clocks.
  static let parking = """
    reason = $5, parked = $6, ready = CASE WHEN $7::text = '' THEN 'infinity'::timestamptz
      WHEN $6::text = '\(MirrorParking.Reason.budgetSpent.rawValue)'
        THEN least(to_timestamp($7::text::double precision), clock_timestamp() + interval '25 hours')
      ELSE to_timestamp($7::text::double precision) END
    """

  /// Deletes the records of the division's runs that ended more than `$2` milliseconds ago.
  var forgetting: String {
    """
    DELETE FROM \(runs)
    WHERE division = $1::integer AND ended < clock_timestamp() - $2::bigint * interval '1 millisecond'
    """
  }
}
