package kz.tirek.risk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import kz.tirek.risk.SafetyWords;
import kz.tirek.shared.paper.Paper;
import kz.tirek.shared.web.Language;
import kz.tirek.shared.web.Texts;

/** Lays a safety plan out as a sheet that a child keeps: in a child's words, without name, case number or diagnosis. */
@RequestScoped
public class SafetySheet {
    @Inject Texts texts;
    @Inject Language shown;

    /** @param language kk, ru or en; any other is Kazakh */
    byte[] of(SafetyWords words, String language) {
        String tag = Language.TAGS.contains(language) ? language : Language.TAGS.get(0);
        shown.use(tag);
        String title = texts.of("safety.title");
        String body = "<h1>" + said("safety.title") + "</h1><p>" + said("safety.intro") + "</p>"
                + part("safety.warningSigns", words.warningSigns()) + part("safety.ownSteps", words.ownSteps()) + part("safety.people", words.people())
                + part("safety.professionals", words.professionals()) + part("safety.safePlace", words.safePlace())
                + "<table class=\"plain\"><tr><td><b>111</b> " + said("safety.line111") + "</td><td><b>150</b> " + said("safety.line150") + "</td><td><b>112</b> "
                + said("safety.line112") + "</td></tr></table><p>" + said("safety.end") + "</p>";
        return Paper.pdf(tag, title, body, null);
    }

    private String part(String heading, String text) {
        return "<div class=\"box\"><h2>" + said(heading) + "</h2><p>" + Paper.escape(text) + "</p></div>";
    }

    private String said(String key) {
        return Paper.escape(texts.of(key));
    }
}
