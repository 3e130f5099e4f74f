package kz.tirek.clocks.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalTime;
import kz.tirek.clocks.HoursChange;
import kz.tirek.clocks.HoursLine;
import kz.tirek.clocks.TargetDesk;
import kz.tirek.shared.web.Messages;
import org.omnifaces.cdi.ViewScoped;

/** The form of {@code clocks/targets.xhtml} in which the Centre's hours are set. */
@Named
@ViewScoped
public class HoursForm implements Serializable {
    @Inject transient TargetDesk desk;
    @Inject transient Messages messages;

    private int version;
    private LocalTime opens;
    private LocalTime closes;

    @PostConstruct
    void open() {
        HoursLine now = desk.hours().get(0);
        version = now.version();
        opens = now.opens();
        closes = now.closes();
    }

    public void change() {
        desk.changeHours(new HoursChange(version, opens, closes));
        messages.done("clocks.hoursChanged");
        messages.open("/targets");
    }

    public LocalTime getOpens() {
        return opens;
    }

    public void setOpens(LocalTime opens) {
        this.opens = opens;
    }

    public LocalTime getCloses() {
        return closes;
    }

    public void setCloses(LocalTime closes) {
        this.closes = closes;
    }
}
