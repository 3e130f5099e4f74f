package kz.tirek.appointments.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import kz.tirek.appointments.FeedDesk;
import kz.tirek.appointments.Hours;
import kz.tirek.appointments.Shifts;
import kz.tirek.shared.web.Messages;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** Backs {@code appointments/settings.xhtml}: when the shifts have lessons, and the calendar for a phone. */
@Named
@ViewScoped
public class AppointmentSettingsPage implements Serializable {
    @Inject transient Shifts shifts;
    @Inject transient FeedDesk feeds;
    @Inject transient Messages messages;

    private final List<ShiftForm> hours = new ArrayList<>();
    /** Shown once, right after it was made. */
    private transient String secret;

    /** Hours of one shift as typed. */
    public static class ShiftForm implements Serializable {
        private final int shift;
        private LocalTime startsAt;
        private LocalTime endsAt;

        ShiftForm(Hours hours) {
            shift = hours.shift();
            startsAt = hours.startsAt();
            endsAt = hours.endsAt();
        }

        Hours hours() {
            return new Hours(shift, startsAt, endsAt);
        }

        public int getShift() {
            return shift;
        }

        public LocalTime getStartsAt() {
            return startsAt;
        }

        public void setStartsAt(LocalTime startsAt) {
            this.startsAt = startsAt;
        }

        public LocalTime getEndsAt() {
            return endsAt;
        }

        public void setEndsAt(LocalTime endsAt) {
            this.endsAt = endsAt;
        }
    }

    @PostConstruct
    void open() {
        shifts.hours().forEach(one -> hours.add(new ShiftForm(one)));
    }

    public void say() {
        shifts.say(hours.stream().map(ShiftForm::hours).toList());
        messages.done("shifts.said");
        messages.open("/appointments/settings");
    }

    public void make() {
        secret = feeds.make();
    }

    public void revoke() {
        feeds.revoke();
        messages.done("feed.revoked");
        messages.open("/appointments/settings");
    }

    public List<ShiftForm> getHours() {
        return hours;
    }

    /** When the address was made, or {@code null} when there is none. */
    public Instant getMadeAt() {
        return feeds.madeAt().orElse(null);
    }

    /** The address right after it was made; {@code null} at any other time. */
    public String getAddress() {
        return secret == null ? null : Faces.getRequestDomainURL() + "/feeds/" + secret + ".ics";
    }
}
