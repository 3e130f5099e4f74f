package kz.tirek.directory.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import kz.tirek.directory.CalendarDay;
import kz.tirek.directory.DayKind;
import kz.tirek.directory.Directory;
import kz.tirek.directory.DirectoryWork;
import kz.tirek.shared.Absent;
import kz.tirek.shared.Names;
import kz.tirek.shared.web.Messages;
import kz.tirek.shared.web.Text;
import org.omnifaces.cdi.ViewScoped;

/** The form of a day of the calendar in {@code directory/day-form.xhtml}: a new one, or the one that the address names. */
@Named
@ViewScoped
public class DayForm implements Serializable {
    @Inject transient Directory directory;
    @Inject transient DirectoryWork work;
    @Inject transient Messages messages;
    @Inject transient Text text;
    @Inject transient HttpServletRequest request;

    private boolean known;
    private int version;
    private LocalDate day;
    private DayKind kind;
    private String nameKk;
    private String nameRu;
    private String nameEn;
    private String note;

    @PostConstruct
    void open() {
        String asked = request.getParameter("day");
        if (asked != null && asked.matches("20\\d\\d-[01]\\d-[0-3]\\d")) {
            show(directory.days(Integer.parseInt(asked.substring(0, 4))).stream().filter(d -> d.day().toString().equals(asked))
                    .findFirst().orElseThrow(Absent::new));
        }
    }

    private void show(CalendarDay shown) {
        known = true;
        version = shown.version();
        day = shown.day();
        kind = shown.kind();
        nameKk = shown.names().kk();
        nameRu = shown.names().ru();
        nameEn = shown.names().en();
        note = shown.note();
    }

    public void save() {
        var facts = new CalendarDay(day, kind, new Names(nameKk, nameRu, nameEn), note, version);
        if (known) {
            work.correctDay(facts);
        } else {
            work.addDay(facts);
        }
        messages.done("calendar.saved");
        openYear();
    }

    public void remove() {
        work.removeDay(day, version);
        messages.done("calendar.removed", text.date(day));
        openYear();
    }

    private void openYear() {
        messages.open("/calendar?year=" + day.getYear());
    }

    /** Whether the day stands in the calendar already. */
    public boolean isKnown() {
        return known;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public DayKind getKind() {
        return kind;
    }

    public void setKind(DayKind kind) {
        this.kind = kind;
    }

    public String getNameKk() {
        return nameKk;
    }

    public void setNameKk(String nameKk) {
        this.nameKk = nameKk;
    }

    public String getNameRu() {
        return nameRu;
    }

    public void setNameRu(String nameRu) {
        this.nameRu = nameRu;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
