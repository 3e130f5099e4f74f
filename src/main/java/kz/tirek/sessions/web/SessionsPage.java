package kz.tirek.sessions.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import kz.tirek.sessions.SessionBook;
import kz.tirek.sessions.SessionLine;
import kz.tirek.shared.Slice;

/** Backs {@code sessions/sessions.xhtml}: the psychologist's sessions, newest first, or those whose note waits. */
@Named
@RequestScoped
public class SessionsPage {
    private static final int SIZE = 50;

    @Inject SessionBook book;
    @Inject HttpServletRequest request;

    private boolean unsigned;
    private Slice<SessionLine> slice;

    @PostConstruct
    void read() {
        unsigned = "unsigned".equals(request.getParameter("view"));
        String first = request.getParameter("first");
        slice = book.list(unsigned, first != null && first.matches("\\d{1,7}") ? Integer.parseInt(first) : 0, SIZE);
    }

    public boolean isUnsigned() {
        return unsigned;
    }

    public Slice<SessionLine> getSlice() {
        return slice;
    }

    /** The address to which the index of the first line is added. */
    public String getPaging() {
        return unsigned ? "/sessions?view=unsigned&first=" : "/sessions?first=";
    }
}
