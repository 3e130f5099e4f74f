package kz.tirek.retention.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.tirek.retention.EarlyErasures;
import kz.tirek.retention.SubjectRequests;

/** Backs {@code retention/waiting.xhtml}: what waits for the word of this second person. */
@Named
@RequestScoped
public class DecisionsWaiting {
    @Inject EarlyErasures early;
    @Inject SubjectRequests requests;

    private Long erasures;
    private Long families;

    public long getErasures() {
        if (erasures == null) {
            erasures = early.waiting();
        }
        return erasures;
    }

    public long getRequests() {
        if (families == null) {
            families = requests.waiting();
        }
        return families;
    }

    public boolean isAny() {
        return getErasures() + getRequests() > 0;
    }
}
