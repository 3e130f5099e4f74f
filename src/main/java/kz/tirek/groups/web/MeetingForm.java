package kz.tirek.groups.web;

import jakarta.enterprise.context.Dependent;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.tirek.groups.MemberLine;
import kz.tirek.groups.NewMeeting;

/** The fields of a meeting of a group. */
@Dependent
public class MeetingForm implements Serializable {
    private static final int USUAL_MINUTES = 40;

    private LocalDate heldOn;
    private LocalTime startedAt;
    private Integer minutes = USUAL_MINUTES;
    private Integer headcount;
    private String note;
    private UUID appointment;
    private final List<Attendee> attendees = new ArrayList<>();

    /** One who takes part: whether they were there, and what is said of them alone. */
    public static class Attendee implements Serializable {
        private final UUID pupil;
        private final String name;
        private final String classLabel;
        private final boolean consented;
        private boolean present;
        private String remark;

        Attendee(MemberLine member) {
            pupil = member.pupil();
            name = member.name();
            classLabel = member.classLabel();
            consented = member.consented();
        }

        public String getName() {
            return name;
        }

        public String getClassLabel() {
            return classLabel;
        }

        public boolean isConsented() {
            return consented;
        }

        public boolean isPresent() {
            return present;
        }

        public void setPresent(boolean present) {
            this.present = present;
        }

        public String getRemark() {
            return remark;
        }

        public void setRemark(String remark) {
            this.remark = remark;
        }
    }

    void start(LocalDate day, LocalTime time, List<MemberLine> members) {
        heldOn = day;
        startedAt = time.withSecond(0).withNano(0);
        members.forEach(member -> attendees.add(new Attendee(member)));
    }

    NewMeeting facts() {
        List<NewMeeting.Remark> remarks = attendees.stream().filter(one -> one.remark != null && !one.remark.isBlank())
                .map(one -> new NewMeeting.Remark(one.pupil, one.remark)).toList();
        return new NewMeeting(heldOn, startedAt, minutes, attendees.stream().filter(one -> one.present).map(one -> one.pupil).collect(Collectors.toSet()),
                headcount, note, remarks, appointment);
    }

    public List<Attendee> getAttendees() {
        return attendees;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public LocalTime getStartedAt() {
        return startedAt;
    }

    public void setStartedAt(LocalTime startedAt) {
        this.startedAt = startedAt;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public Integer getHeadcount() {
        return headcount;
    }

    public void setHeadcount(Integer headcount) {
        this.headcount = headcount;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public UUID getAppointment() {
        return appointment;
    }

    public void setAppointment(UUID appointment) {
        this.appointment = appointment;
    }
}
