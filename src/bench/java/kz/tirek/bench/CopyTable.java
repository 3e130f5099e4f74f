package kz.tirek.bench;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/** Rows for one table, sent by COPY a few thousand at a time; triggers see each such part as one statement. */
final class CopyTable {
    private static final int PART = 5_000;
    private final Connection connection;
    private final String target;
    private final StringBuilder rows = new StringBuilder();
    private int waiting;

    /** @param target table and columns, as COPY names them */
    CopyTable(Connection connection, String target) {
        this.connection = connection;
        this.target = target;
    }

    void add(Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            rows.append(i == 0 ? "" : "\t").append(values[i] == null ? "\\N" : values[i]);
        }
        rows.append('\n');
        waiting++;
        if (waiting == PART) {
            send();
        }
    }

    void send() throws SQLException {
        try {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + target + " from stdin", new StringReader(rows.toString()));
        } catch (IOException fault) {
            throw new SQLException(fault);
        }
        rows.setLength(0);
        waiting = 0;
    }
}
