package kz.tirek.groups.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import kz.tirek.directory.web.Places;
import kz.tirek.groups.GroupDesk;
import kz.tirek.groups.GroupKind;
import kz.tirek.groups.NewGroup;
import kz.tirek.shared.Ids;
import kz.tirek.shared.web.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Backs {@code groups/new.xhtml}: starts a programme for a group or a class. */
@Named
@ViewScoped
public class NewGroupPage implements Serializable {
    private static final int USUAL = 8;

    @Inject transient GroupDesk desk;
    @Inject transient Places places;
    @Inject transient Messages messages;

    private final UUID requestKey = Ids.next();
    private GroupKind kind = GroupKind.TRAINING;
    private String name;
    private String goals;
    private UUID school;
    private Integer meetings = USUAL;
    private Integer grade;
    private String letter;

    @PostConstruct
    void open() {
        List<UUID> mine = places.getMySchools();
        school = mine.isEmpty() ? null : mine.get(0);
    }

    public void save() {
        UUID id = desk.start(requestKey, new NewGroup(kind, name, goals, school, meetings, grade, letter));
        messages.done("group.started");
        messages.open("/groups/" + id);
    }

    public GroupKind[] getKinds() {
        return GroupKind.values();
    }

    public GroupKind getKind() {
        return kind;
    }

    public void setKind(GroupKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getGoals() {
        return goals;
    }

    public void setGoals(String goals) {
        this.goals = goals;
    }

    public UUID getSchool() {
        return school;
    }

    public void setSchool(UUID school) {
        this.school = school;
    }

    public Integer getMeetings() {
        return meetings;
    }

    public void setMeetings(Integer meetings) {
        this.meetings = meetings;
    }

    public Integer getGrade() {
        return grade;
    }

    public void setGrade(Integer grade) {
        this.grade = grade;
    }

    public String getLetter() {
        return letter;
    }

    public void setLetter(String letter) {
        this.letter = letter;
    }
}
