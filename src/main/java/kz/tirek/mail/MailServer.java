package kz.tirek.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import kz.tirek.shared.Settings;

/** The institution's mail server, as TIREK_MAIL_… names it. */
@ApplicationScoped
class MailServer {
    static final String HOST = "TIREK_MAIL_HOST";
    private static final String PATIENCE_MILLIS = "10000";

    static boolean configured() {
        return Settings.has(HOST);
    }

    /** @throws MessagingException when the server cannot be reached or does not take it */
    void send(String address, String language, Wording words, Instant at) throws MessagingException {
        MimeMessage mail = new MimeMessage(session());
        mail.setFrom(new InternetAddress(Settings.of("TIREK_MAIL_FROM", "")));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(address, true));
        mail.setSubject(words.subject(), "UTF-8");
        mail.setText(words.text(), "UTF-8");
        mail.setHeader("Content-Language", language);
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setSentDate(Date.from(at));
        Transport.send(mail);
    }

    private static Session session() {
        boolean implicit = mode().equals("tls");
        Properties settings = new Properties();
        settings.put("mail.smtp.host", Settings.of(HOST, ""));
        settings.put("mail.smtp.port", Settings.of("TIREK_MAIL_PORT", implicit ? "465" : "587"));
        settings.put("mail.smtp.ssl.enable", Boolean.toString(implicit));
        settings.put("mail.smtp.starttls.enable", Boolean.toString(mode().equals("starttls")));
        settings.put("mail.smtp.starttls.required", Boolean.toString(mode().equals("starttls")));
        settings.put("mail.smtp.ssl.checkserveridentity", "true");
        settings.put("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        settings.put("mail.smtp.timeout", PATIENCE_MILLIS);
        settings.put("mail.smtp.writetimeout", PATIENCE_MILLIS);
        if (!Settings.has("TIREK_MAIL_USER")) {
            return Session.getInstance(settings);
        }
        settings.put("mail.smtp.auth", "true");
        return Session.getInstance(settings, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(Settings.of("TIREK_MAIL_USER", ""), Settings.of("TIREK_MAIL_PASSWORD", ""));
            }
        });
    }

    static String mode() {
        return Settings.of("TIREK_MAIL_TLS", "starttls");
    }
}
