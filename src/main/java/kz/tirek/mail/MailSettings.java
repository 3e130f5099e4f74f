package kz.tirek.mail;

import java.util.ArrayList;
import java.util.List;
import kz.tirek.shared.Precondition;
import kz.tirek.shared.Settings;

/** A mail server that is named must be named so that mail can be sent. */
public class MailSettings implements Precondition {
    @Override
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        if (MailServer.configured()) {
            if (!Settings.of("TIREK_MAIL_FROM", "").matches("[^\\s@]+@[^\\s@]+")) {
                problems.add("TIREK_MAIL_FROM is no address");
            }
            if (!List.of("starttls", "tls", "none").contains(MailServer.mode())) {
                problems.add("TIREK_MAIL_TLS is none of starttls, tls, none");
            }
            if (!Settings.of("TIREK_MAIL_PORT", "0").matches("\\d{1,5}")) {
                problems.add("TIREK_MAIL_PORT is not a number");
            }
        }
        return problems;
    }
}
