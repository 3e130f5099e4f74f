package kz.tirek.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import kz.tirek.access.Role;
import kz.tirek.audit.AuditDesk;
import kz.tirek.audit.AuditLine;
import kz.tirek.audit.Entry;
import kz.tirek.audit.Finding;
import kz.tirek.audit.Look;
import kz.tirek.shared.Time;
import kz.tirek.shared.web.Language;
import kz.tirek.shared.web.Text;

/** Words of the audit for pages: {@code #{auditWords.kind(line.kind())}}. */
@Named
@RequestScoped
public class AuditWords {
    @Inject Text text;
    @Inject Language language;

    public Entry.Action[] getActions() {
        return Entry.Action.values();
    }

    /** What sort of record it is; the word itself where there is no better. */
    public String kind(String kind) {
        return known("recordKind." + kind, kind);
    }

    public String reason(String reason) {
        return known("auditReason." + reason, reason);
    }

    /** What the first part of a screen's address is called. */
    public String place(String place) {
        return known("auditPlace." + place, text.get("auditPlace.other"));
    }

    /** What a screen is called, and its number where it has one. */
    public String screen(AuditLine line) {
        String[] parts = line.screen().split("/");
        return place(parts.length > 1 ? parts[1] : line.screen());
    }

    /** Roles in words; what is none of Tirek's is left out. */
    public String roles(String roles) {
        return Arrays.stream(roles.split(" ")).flatMap(role -> Role.named(role).stream()).map(text::label).collect(Collectors.joining(", "));
    }

    /** 09:40, or 09:40–11:05. */
    public String times(Look look) {
        String first = time(look.first());
        String last = time(look.last());
        return first.equals(last) ? first : first + "–" + last;
    }

    public String finding(Finding finding) {
        return finding.place() == 0 ? text.of("proof.seal", number(finding.seal()))
                : text.of("proof.row", number(finding.place()), number(finding.seal()));
    }

    /** 1 284, as the language groups digits. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(language.locale()).format(number);
    }

    /** How many were found, or that there are more than are counted. */
    public String found(long total) {
        return total >= AuditDesk.COUNTED ? text.of("audit.foundMany", number(total)) : text.count("audit.found", total);
    }

    /** Kinds of tampering, in words. */
    public String kinds(String kinds) {
        return Arrays.stream(kinds.split(" ")).filter(kind -> !kind.isEmpty()).map(kind -> text.get("Tampering." + kind)).collect(Collectors.joining(", "));
    }

    private String time(Instant moment) {
        return text.time(moment.atZone(Time.ZONE).toLocalTime());
    }

    private String known(String key, String otherwise) {
        return text.containsKey(key) ? text.get(key) : otherwise;
    }
}
