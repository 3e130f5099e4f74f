package kz.tirek.retention.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.tirek.retention.ErasedLine;
import kz.tirek.retention.Preview;
import kz.tirek.retention.RetentionDesk;
import kz.tirek.retention.RetentionRules;
import kz.tirek.retention.RuleLine;
import kz.tirek.retention.RunLine;
import kz.tirek.shared.web.Messages;

/** Backs {@code retention/retention.xhtml}: what is due, what was erased, and by which rules. */
@Named
@RequestScoped
public class RetentionPage {
    @Inject RetentionDesk desk;
    @Inject RetentionRules rules;
    @Inject Messages messages;

    private Preview preview;
    private List<RunLine> runs;
    private List<ErasedLine> erased;
    private List<RuleLine> current;

    /** Opens the page before anything of it is shown. */
    public void begin() {
        getPreview();
    }

    public Preview getPreview() {
        if (preview == null) {
            preview = desk.preview();
        }
        return preview;
    }

    public List<RunLine> getRuns() {
        if (runs == null) {
            runs = desk.runs();
        }
        return runs;
    }

    public List<ErasedLine> getErased() {
        if (erased == null) {
            erased = desk.erased();
        }
        return erased;
    }

    public List<RuleLine> getRules() {
        if (current == null) {
            current = rules.current();
        }
        return current;
    }

    /** Starts erasing what is due. */
    public void run() {
        desk.begin();
        messages.done("retention.runAsked");
        messages.open("/retention");
    }
}
