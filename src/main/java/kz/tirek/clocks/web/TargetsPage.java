package kz.tirek.clocks.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.tirek.clocks.HoursLine;
import kz.tirek.clocks.TargetDesk;
import kz.tirek.clocks.TargetLine;

/** Backs {@code clocks/targets.xhtml}: the terms that the Centre has set itself, and its hours. */
@Named
@RequestScoped
public class TargetsPage {
    @Inject TargetDesk desk;

    private List<TargetLine> targets;
    private List<HoursLine> hours;

    /** Opens the page before anything of it is shown. */
    public void begin() {
        getTargets();
    }

    public List<TargetLine> getTargets() {
        if (targets == null) {
            targets = desk.current();
        }
        return targets;
    }

    /** The hours that count now and those before, newest first. */
    public List<HoursLine> getHours() {
        if (hours == null) {
            hours = desk.hours();
        }
        return hours;
    }
}
