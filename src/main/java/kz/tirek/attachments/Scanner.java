package kz.tirek.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;
import kz.tirek.shared.Refusal;
import kz.tirek.shared.Settings;
import org.jboss.logging.Logger;

/** Asks the virus scanner about a file, where there is one; one that does not answer lets nothing pass. */
@ApplicationScoped
class Scanner {
    static final String SETTING = "TIREK_CLAMD";
    private static final Logger LOG = Logger.getLogger(Scanner.class);

    private Optional<Clamd> clamd = Settings.has(SETTING) ? Optional.of(Clamd.at(Settings.of(SETTING, ""))) : Optional.empty();

    /** From now on that one is asked, or none. */
    void ask(Clamd other) {
        clamd = Optional.ofNullable(other);
    }

    /** @return whether the file may be opened; false when the scanner gave no answer @throws Refusal when it found something */
    boolean passed(byte[] file) {
        if (clamd.isEmpty()) {
            return true;
        }
        try {
            if (clamd.get().finds(file)) {
                LOG.warn("The virus scanner refused a file");
                throw Refusal.at(FileType.FIELD, "attachment.infected");
            }
            return true;
        } catch (IOException unreachable) {
            LOG.warn("The virus scanner gave no answer; a file waits in quarantine");
            return false;
        }
    }
}
