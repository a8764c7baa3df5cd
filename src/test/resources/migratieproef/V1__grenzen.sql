-- Keeps under which limits a migration runs.
CREATE TABLE grens AS
SELECT naam, current_setting(naam) AS waarde
  FROM (VALUES ('statement_timeout'), ('lock_timeout'), ('idle_in_transaction_session_timeout')) AS n (naam);
