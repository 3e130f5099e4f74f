package kz.tirek.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import kz.tirek.shared.ContextKey;
import kz.tirek.shared.Settings;

/** Verifies the audit from the command line: exit code 0 when nothing is wrong, 1 when something is, 2 when it could not be told. */
public final class VerifyAudit {
    private static final int WRONG = 1;
    private static final int UNKNOWN = 2;
    private static final Duration LONG = Duration.ofHours(24);
    private static final String SUBJECT = "am9iOnZlcmlmaWVy";

    private VerifyAudit() {}

    /** @param args the folder of checkpoints, where it is another than {@code TIREK_AUDIT} */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    private static int run(String[] args) {
        String folder = args.length == 1 ? args[0] : Settings.of("TIREK_AUDIT", "");
        if (args.length > 1 || folder.isEmpty()) {
            System.err.println("Usage: VerifyAudit [folder of checkpoints]; without it TIREK_AUDIT says the folder");
            return UNKNOWN;
        }
        try (Connection connection = connection()) {
            Verification verification = new Verifier(connection, new CheckpointFolder(Path.of(folder)), Clock.systemUTC()).run();
            say(verification);
            return verification.sound() ? 0 : WRONG;
        } catch (SQLException | IOException | IllegalStateException | IllegalArgumentException fault) {
            System.err.println("The audit could not be verified: " + fault.getMessage());
            return UNKNOWN;
        }
    }

    private static void say(Verification verification) {
        System.out.printf("%d rows in %d seals compared in %d ms (%d rows/s), %d rows not sealed yet%n", verification.rows(), verification.seals(),
                verification.millis(), verification.speed(), verification.waiting());
        System.out.printf("Checkpoints begin with seal %d, key %s%n", verification.begins(), verification.fingerprint());
        for (Finding finding : verification.findings()) {
            System.out.printf("%s seal %d%s%s%n", finding.kind(), finding.seal(), finding.place() == 0 ? "" : " row " + finding.place(),
                    finding.sealedAt() == null ? "" : " sealed at " + finding.sealedAt());
        }
        System.out.println(verification.sound() ? "Nothing is wrong." : verification.found() + " things are wrong.");
    }

    /** As the portal's role, in the name of the job that may read audit and seals and nothing else. */
    private static Connection connection() throws SQLException {
        Connection connection = DriverManager.getConnection(Settings.database(), Settings.of("TIREK_DB_USER", "tirek_app"), Settings.of("TIREK_DB_PASSWORD", ""));
        try (var tell = connection.prepareStatement("select set_config('tirek.context', ?, false)")) {
            long until = Instant.ofEpochMilli(Clock.systemUTC().millis()).plus(LONG).getEpochSecond();
            tell.setString(1, ContextKey.fromEnvironment().signed("1;;" + SUBJECT + ";verifier;;;;" + until));
            tell.executeQuery().close();
        }
        connection.setAutoCommit(false);
        return connection;
    }
}
