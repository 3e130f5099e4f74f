package kz.tirek.shared.web;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Whatever failed outside pages and resources: a calm page for people, {@code application/problem+json} for programs. */
@WebServlet({"/failed", "/error", RateLimit.PAGE})
public class ErrorPages extends HttpServlet {
    private static final int LIMITED = 429;
    private static final Set<Integer> PAGES = Set.of(401, 403, 404, 409, 413, LIMITED, 500, 503);

    @Inject transient Texts texts;
    @Inject transient Language language;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        int status = PAGES.contains(status(request)) ? status(request) : status(request) >= 500 ? 500 : 404;
        response.setStatus(status);
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            request.setAttribute(FacesFaults.REFERENCE, Fault.logged(thrown));
        }
        if (asked(request).startsWith("/api/")) {
            response.setContentType("application/problem+json");
            response.setCharacterEncoding("UTF-8");
            response.getWriter().write("{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d}".formatted(texts.of("error." + status + ".title"), status));
        } else if (status == LIMITED) {
            response.setContentType("text/html");
            response.setCharacterEncoding("UTF-8");
            response.getWriter().write(LimitedPage.in(language.getTag(), texts));
        } else {
            request.getRequestDispatcher("/WEB-INF/errors/" + status + ".xhtml").forward(request, response);
        }
    }

    /** The address that could not be answered. */
    private static String asked(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return String.valueOf(failed == null ? request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) : failed);
    }

    /** The status the server set, or the one that a page's ajax answer sent the browser here with. */
    private static int status(HttpServletRequest request) {
        if (RateLimit.PAGE.equals(request.getServletPath())) {
            return LIMITED;
        }
        if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status) {
            // nobody signed in and yet refused: the identity provider could not be reached
            return status == HttpServletResponse.SC_FORBIDDEN && request.getUserPrincipal() == null ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : status;
        }
        String asked = request.getParameter("status");
        String reference = request.getParameter("reference");
        if (reference != null && reference.matches("[A-Z0-9]{8}")) {
            request.setAttribute(FacesFaults.REFERENCE, reference);
        }
        return asked != null && asked.matches("40[1349]|500") ? Integer.parseInt(asked) : 404;
    }
}
