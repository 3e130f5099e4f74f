package kz.tirek.shared.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.tirek.shared.Settings;

/** {@code /language/ru?to=/cases}: remembers the language in a cookie and goes back to where the person was. */
@WebServlet("/language/*")
public class LanguageSwitch extends HttpServlet {
    private static final int YEAR = 365 * 24 * 60 * 60;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String tag = String.valueOf(request.getPathInfo()).replaceFirst("^/", "");
        String to = request.getParameter("to");
        if (!Language.TAGS.contains(tag)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.addCookie(cookie(tag, request.isSecure()));
        boolean own = to != null && to.matches("/(?![/\\\\])[^\\r\\n]*");
        response.sendRedirect(own ? to : "/");
    }

    /** The cookie that keeps the choice; no script needs it. */
    public static Cookie cookie(String tag, boolean secure) {
        var cookie = new Cookie(Language.COOKIE, tag);
        cookie.setPath("/");
        cookie.setMaxAge(YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure || Boolean.parseBoolean(Settings.of("TIREK_SECURE_COOKIES", "false")));
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
