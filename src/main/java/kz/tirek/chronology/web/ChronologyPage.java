package kz.tirek.chronology.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import kz.tirek.cases.CaseNumber;
import kz.tirek.cases.ChronicleEntry.Form;
import kz.tirek.chronology.CaseChronology;
import kz.tirek.chronology.Chronology;
import kz.tirek.chronology.ChronologyFilter;
import kz.tirek.shared.web.Routes;
import org.omnifaces.cdi.ViewScoped;

/** Backs {@code chronology/chronology.xhtml}: what is sought is sent with the form, so that no name stands in an address. */
@Named
@ViewScoped
public class ChronologyPage implements Serializable {
    @Inject transient Chronology chronology;
    @Inject transient HttpServletRequest request;

    private String number;
    private Form[] forms = new Form[0];
    private LocalDate from;
    private LocalDate to;
    private String words;
    private transient CaseChronology view;

    @PostConstruct
    void open() {
        number = new CaseNumber(Routes.key(request)).value();
    }

    public CaseChronology getView() {
        if (view == null) {
            view = chronology.read(new CaseNumber(number), new ChronologyFilter(Set.of(forms), from, to, words));
        }
        return view;
    }

    public void filter() {
        view = null;
    }

    /** Address of the PDF of what is shown; words are not part of it. */
    public String getPrintAddress() {
        var address = new StringBuilder("/api/v1/cases/").append(number).append("/chronology/print?");
        for (Form form : forms) {
            address.append("form=").append(form).append('&');
        }
        address.append(from == null ? "" : "from=" + from + "&").append(to == null ? "" : "to=" + to);
        return address.toString();
    }

    /** The kinds of entries that there are, in the order of their labels' constants. */
    public Form[] getPresent() {
        return getView().present().stream().sorted().collect(Collectors.toList()).toArray(Form[]::new);
    }

    public Form[] getForms() {
        return forms.clone();
    }

    public void setForms(Form[] forms) {
        this.forms = forms == null ? new Form[0] : forms.clone();
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
