package kz.tirek.cases.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import kz.tirek.shared.Ids;
import kz.tirek.shared.web.Csrf;

/** Takes the search's text by POST and keeps it in the session: a child's name never stands in an address. */
@WebServlet("/find")
public class Finder extends HttpServlet {
    private static final String TEXT = "tirek.search.text";
    private static final String MARK = "tirek.search.mark";
    private static final int MOST = 100;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!Csrf.matches(request, request.getParameter("csrf"))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        String text = request.getParameter("query") == null ? "" : request.getParameter("query").strip();
        String mark = Ids.next().toString().substring(24);
        HttpSession session = request.getSession();
        session.setAttribute(TEXT, text.substring(0, Math.min(text.length(), MOST)));
        session.setAttribute(MARK, mark);
        response.sendRedirect(text.isEmpty() ? "/cases" : "/cases?search=" + mark);
    }

    /** The text behind a mark of this session, or {@code null}. */
    static String text(HttpServletRequest request, String mark) {
        HttpSession session = request.getSession(false);
        return session != null && mark != null && mark.equals(session.getAttribute(MARK)) ? (String) session.getAttribute(TEXT) : null;
    }
}
