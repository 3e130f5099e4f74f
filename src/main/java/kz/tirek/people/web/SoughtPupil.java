package kz.tirek.people.web;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import kz.tirek.shared.Ids;

/** What a person looked for among pupils: kept in the session, for a child's name never stands in an address; there stands a mark. */
@SessionScoped
public class SoughtPupil implements Serializable {
    private static final int MARK_FROM = 24;
    private static final int LONGEST = 100;

    private String text = "";
    private String mark = "";

    /** Keeps what is looked for and gives the mark for the address; empty when nothing is. */
    String keep(String typed) {
        text = typed == null ? "" : typed.strip().substring(0, Math.min(typed.strip().length(), LONGEST));
        mark = text.isEmpty() ? "" : Ids.next().toString().substring(MARK_FROM);
        return mark;
    }

    /** The text behind a mark of this session; empty for any other mark. */
    String behind(String askedMark) {
        return !mark.isEmpty() && mark.equals(askedMark) ? text : "";
    }
}
