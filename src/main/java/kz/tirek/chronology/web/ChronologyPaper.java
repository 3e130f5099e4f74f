package kz.tirek.chronology.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import kz.tirek.access.Actor;
import kz.tirek.cases.ChronicleEntry;
import kz.tirek.cases.web.CaseWords;
import kz.tirek.chronology.CaseChronology;
import kz.tirek.shared.paper.Paper;
import kz.tirek.shared.web.Language;
import kz.tirek.shared.web.Text;

/** A chronology on paper, in the language of the reader; every page names who printed it. */
@RequestScoped
public class ChronologyPaper {
    @Inject Text text;
    @Inject CaseWords words;
    @Inject Language language;
    @Inject Actor actor;
    @Inject Clock clock;

    public byte[] of(CaseChronology chronology) {
        var body = new StringBuilder();
        body.append("<h1>").append(said(chronology.pupil())).append("</h1><p>").append(said(chronology.classLabel() + ", " + chronology.number()))
                .append("</p><p class=\"small\">").append(said(text.of("chronology.printed", actor.displayName(), text.moment(clock.instant()))))
                .append("</p><h2>").append(said(text.get("case.chronology"))).append("</h2>");
        chronology.entries().forEach(entry -> put(entry, body));
        return Paper.pdf(language.getTag(), chronology.number(), body.toString(), text.of("chronology.mark", actor.displayName()));
    }

    private void put(ChronicleEntry entry, StringBuilder body) {
        body.append("<h3>").append(said(text.date(entry.at().toLocalDate()) + ", " + text.time(entry.at().toLocalTime()) + " · " + text.get(entry.kind())));
        if (entry.riskTo() != null) {
            body.append(" · ").append(said(text.label(entry.riskTo())));
        }
        body.append("</h3>");
        if (entry.oldText() != null) {
            body.append("<p><s>").append(said(words.said(entry.field(), entry.oldText()))).append("</s></p>");
        }
        if (entry.text() != null) {
            body.append("<p>").append(said(words.said(entry.field(), entry.text()))).append("</p>");
        }
        body.append("<p class=\"small\">").append(said(entry.by())).append("</p>");
    }

    private static String said(String words) {
        return Paper.escape(words);
    }
}
